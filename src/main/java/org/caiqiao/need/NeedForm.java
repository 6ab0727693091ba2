package org.caiqiao.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Keywords;
import org.jspecify.annotations.Nullable;

/**
 * A need as its page sends it. A draft may be as incomplete as its author likes, but for
 * the title.
 */
record NeedForm(@NotNull @Nullable NeedKind kind, @NotBlank @Size(max = 100) @Nullable String title,
		@Size(max = 5000) @Nullable String problem, @Size(max = 2000) @Nullable String target,
		@Size(max = 2000) @Nullable String presentValue, @Size(max = 2000) @Nullable String tried,
		@Size(max = 2000) @Nullable String limits,
		@DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal budgetMin,
		@DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal budgetMax,
		@Nullable LocalDate deadline, @Size(max = 8) @Nullable List<String> fields, @Nullable String industry,
		@Size(max = 200) @Nullable String keywords, @Size(max = 2000) @Nullable String membersText,
		@Nullable Boolean hideCompany, @Nullable Boolean secret, @Nullable Long companyId, @Nullable Integer version) {

	static NeedForm empty() {
		return of(NeedContent.of("", ""), null, 0);
	}

	static NeedForm of(NeedContent need, @Nullable Long companyId, int version) {
		return new NeedForm(need.kind(), need.title(), need.problem(), need.target(), need.presentValue(), need.tried(),
				need.limits(), need.budgetMin(), need.budgetMax(), need.deadline(), need.fields(), need.industry(),
				Keywords.join(need.keywords()), need.membersText(), need.hideCompany(), need.secret(), companyId,
				version);
	}

	NeedContent toContent() {
		return new NeedContent((this.kind != null) ? this.kind : NeedKind.TECHNOLOGY, text(this.title),
				text(this.problem), text(this.target), text(this.presentValue), text(this.tried), text(this.limits),
				this.budgetMin, this.budgetMax, this.deadline, (this.fields != null) ? this.fields : List.of(),
				(this.industry == null || this.industry.isBlank()) ? null : this.industry,
				Keywords.split(text(this.keywords)), text(this.membersText), Boolean.TRUE.equals(this.hideCompany),
				Boolean.TRUE.equals(this.secret));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** The version the author read; 0 for a new need. */
	int readVersion() {
		return (this.version != null) ? this.version : 0;
	}

}
