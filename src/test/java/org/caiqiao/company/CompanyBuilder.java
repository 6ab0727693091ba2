package org.caiqiao.company;

import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.CreditCodes;

/** Makes companies for tests; each test says only what matters to it. */
public final class CompanyBuilder {

	private Contact contact = new Contact("王某", "010-5550-0000", "contact@example.org");

	private String name = "试验企业";

	private CreditCode creditCode = CreditCodes.next();

	private String codeOverride = "";

	private String industry = "65";

	private CompanyScale scale = CompanyScale.SMALL;

	private String intro = "做工业软件。";

	public static CompanyBuilder company() {
		return new CompanyBuilder();
	}

	public CompanyBuilder name(String name) {
		this.name = name;
		return this;
	}

	public CompanyBuilder creditCode(String code) {
		this.creditCode = new CreditCode(code);
		return this;
	}

	public CompanyBuilder codeOverride(String reason) {
		this.codeOverride = reason;
		return this;
	}

	public CompanyBuilder industry(String industry) {
		this.industry = industry;
		return this;
	}

	public CompanyBuilder scale(CompanyScale scale) {
		this.scale = scale;
		return this;
	}

	public CompanyBuilder intro(String intro) {
		this.intro = intro;
		return this;
	}

	public CompanyDetails details() {
		return new CompanyDetails(this.name, this.creditCode, this.codeOverride, this.industry, this.scale, "110108",
				this.intro, "https://company.example.org", this.contact);
	}

	public CompanyDraft draft() {
		return new CompanyDraft(details(), null, false);
	}

	public CompanyBuilder contact(Contact person) {
		this.contact = person;
		return this;
	}

}
