package org.caiqiao.investor;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that says something about an investor, as its page sends it.
 *
 * @param codeOverride why the office accepts a failing credit code; asked of officers
 * only
 */
record InvestorFields(@NotBlank @Size(max = 100) @Nullable String name, @Size(max = 40) @Nullable String creditCode,
		@Size(max = 300) @Nullable String codeOverride, @NotBlank @Size(max = 2000) @Nullable String thesis,
		@Nullable List<InvestmentStage> stages, @Size(max = 30) @Nullable List<String> fields,
		@PositiveOrZero @Max(10_000_000) @Nullable Integer ticketMin,
		@PositiveOrZero @Max(10_000_000) @Nullable Integer ticketMax, @Size(max = 3000) @Nullable String intro,
		@Size(max = 200) @Nullable String website, @NotBlank @Size(max = 50) @Nullable String contactName,
		@Size(max = 40) @Nullable String contactPhone, @Email @Size(max = 254) @Nullable String contactEmail) {

	static InvestorFields empty() {
		return new InvestorFields("", "", "", "", List.of(), List.of(), null, null, "", "", "", "", "");
	}

	static InvestorFields of(InvestorDetails details) {
		CreditCode code = details.creditCode();
		Contact contact = details.contact();
		return new InvestorFields(details.name(), (code != null) ? code.value() : "", details.codeOverride(),
				details.thesis(), details.stages(), details.fields(), details.ticketMin(), details.ticketMax(),
				details.intro(), details.website(), contact.name(), contact.phone(), contact.email());
	}

	InvestorDetails toDetails() {
		return new InvestorDetails(Texts.of(this.name), CreditCode.typed(this.creditCode), Texts.of(this.codeOverride),
				Texts.of(this.thesis), (this.stages != null) ? this.stages : List.of(),
				(this.fields != null) ? this.fields : List.of(), this.ticketMin, this.ticketMax, Texts.of(this.intro),
				Texts.website("website", this.website),
				new Contact(Texts.of(this.contactName), Texts.of(this.contactPhone), Texts.of(this.contactEmail)));
	}

}
