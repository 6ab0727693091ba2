package org.caiqiao.institution;

import org.caiqiao.shared.Contact;

/** Makes institutions for tests; each test says only what matters to it. */
public final class InstitutionBuilder {

	private String name = "试验研究所";

	public static InstitutionBuilder institution() {
		return new InstitutionBuilder();
	}

	public InstitutionBuilder name(String name) {
		this.name = name;
		return this;
	}

	public InstitutionDetails details() {
		return new InstitutionDetails(this.name, "试研所", InstitutionKind.INSTITUTE, Affiliation.CENTRAL, "110108",
				"研究光学仪器。", "https://institute.example.org",
				new Contact("转化办", "010-5550-0002", "transfer@example.org"));
	}

	public InstitutionDraft draft() {
		return new InstitutionDraft(details(), null, false);
	}

}
