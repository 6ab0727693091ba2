package org.caiqiao.achievement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.caiqiao.shared.PublicationState;
import org.jspecify.annotations.Nullable;

/** An achievement as lists show it. */
record AchievementRow(long id, String title, String useInOneSentence, String problem, String text,
		@Nullable Long institutionId, List<String> fields, @Nullable Integer trl, List<IpRight> ip,
		List<String> cooperationWays, PublicationState state, @Nullable Instant publishedAt,
		@Nullable LocalDate expiresOn, boolean changedSinceReview, boolean demo) {

	public String teaser() {
		return new AchievementContent(this.title, this.useInOneSentence, this.problem, "", this.text, List.of(), null,
				List.of(), List.of(), PriceWay.NEGOTIATED, null, null, List.of(), List.of(), List.of(), "", false)
			.teaser();
	}

}
