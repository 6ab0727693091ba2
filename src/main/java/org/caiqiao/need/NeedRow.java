package org.caiqiao.need;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.caiqiao.shared.PublicationState;
import org.jspecify.annotations.Nullable;

/** A need as lists show it. */
record NeedRow(long id, NeedKind kind, String title, String problem, @Nullable Long companyId, boolean hideCompany,
		List<String> fields, @Nullable String industry, @Nullable BigDecimal budgetMin, @Nullable BigDecimal budgetMax,
		@Nullable LocalDate deadline, PublicationState state, @Nullable Instant publishedAt,
		@Nullable LocalDate expiresOn, boolean changedSinceReview, boolean demo) {

	public String teaser() {
		return NeedContent.of(this.title, this.problem).teaser();
	}

}
