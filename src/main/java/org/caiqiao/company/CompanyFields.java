package org.caiqiao.company;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that says something about a company, as its page sends it.
 *
 * @param codeOverride why the office accepts a failing credit code; asked of officers
 * only
 */
record CompanyFields(@NotBlank @Size(max = 100) @Nullable String name, @Size(max = 40) @Nullable String creditCode,
		@Size(max = 300) @Nullable String codeOverride, @Size(max = 10) @Nullable String industry,
		@Nullable CompanyScale scale, @Size(max = 10) @Nullable String division,
		@NotBlank @Size(max = 3000) @Nullable String intro, @Size(max = 200) @Nullable String website,
		@NotBlank @Size(max = 50) @Nullable String contactName, @Size(max = 40) @Nullable String contactPhone,
		@Email @Size(max = 254) @Nullable String contactEmail) {

	static CompanyFields empty() {
		return new CompanyFields("", "", "", "", null, "", "", "", "", "", "");
	}

	static CompanyFields of(CompanyDetails details) {
		CreditCode code = details.creditCode();
		Contact contact = details.contact();
		return new CompanyFields(details.name(), (code != null) ? code.value() : "", details.codeOverride(),
				details.industry(), details.scale(), details.division(), details.intro(), details.website(),
				contact.name(), contact.phone(), contact.email());
	}

	CompanyDetails toDetails() {
		return new CompanyDetails(Texts.of(this.name), CreditCode.typed(this.creditCode), Texts.of(this.codeOverride),
				Texts.of(this.industry), this.scale, Texts.of(this.division), Texts.of(this.intro),
				Texts.website("website", this.website),
				new Contact(Texts.of(this.contactName), Texts.of(this.contactPhone), Texts.of(this.contactEmail)));
	}

}
