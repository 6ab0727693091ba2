package org.caiqiao.institution;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The part of a form that says something about an institution, as its page sends it. */
record InstitutionFields(@NotBlank @Size(max = 100) @Nullable String name, @Size(max = 40) @Nullable String shortName,
		@NotNull @Nullable InstitutionKind kind, @NotNull @Nullable Affiliation affiliation,
		@Size(max = 10) @Nullable String division, @NotBlank @Size(max = 3000) @Nullable String intro,
		@Size(max = 200) @Nullable String website, @NotBlank @Size(max = 50) @Nullable String contactName,
		@Size(max = 40) @Nullable String contactPhone, @Email @Size(max = 254) @Nullable String contactEmail) {

	static InstitutionFields empty() {
		return new InstitutionFields("", "", null, null, "", "", "", "", "", "");
	}

	static InstitutionFields of(InstitutionDetails details) {
		Contact contact = details.contact();
		return new InstitutionFields(details.name(), details.shortName(), details.kind(), details.affiliation(),
				details.division(), details.intro(), details.website(), contact.name(), contact.phone(),
				contact.email());
	}

	InstitutionDetails toDetails() {
		return new InstitutionDetails(Texts.of(this.name), Texts.of(this.shortName),
				(this.kind != null) ? this.kind : InstitutionKind.OTHER,
				(this.affiliation != null) ? this.affiliation : Affiliation.LOCAL, Texts.of(this.division),
				Texts.of(this.intro), Texts.website("website", this.website),
				new Contact(Texts.of(this.contactName), Texts.of(this.contactPhone), Texts.of(this.contactEmail)));
	}

}
