package org.caiqiao.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.Audience;
import org.caiqiao.account.DetailSection;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What matching adds to the pages of needs, achievements and experts, and who may open
 * its own.
 */
@Configuration
class MatchingPages {

	@Bean
	PageRules matchingPageRules() {
		return () -> List.of(PageAccess.read("/needs/*/matches", Audience.EVERYONE),
				PageAccess.read("/achievements/*/matches", Audience.EVERYONE),
				PageAccess.read("/experts/*/matches", Audience.EVERYONE),
				PageAccess.read("/needs/*/matches/*/*", Audience.EVERYONE),
				PageAccess.send("/needs/*/matches/*/*/feedback", Audience.MEMBERS_AND_OFFICE),
				PageAccess.send("/needs/*/matches/*/*/feedback/undo", Audience.MEMBERS_AND_OFFICE),
				PageAccess.read("/office/matching/feedback", Audience.OFFICE),
				PageAccess.read("/office/matching/judgements.tsv", Audience.OFFICE),
				PageAccess.read("/office/matching/expert-judgements.tsv", Audience.OFFICE),
				PageAccess.send("/needs/likely-matches", Audience.COMPANIES_AND_OFFICE));
	}

	@Bean
	OfficeTool matchFeedbackTool() {
		return OfficeTool.of("matching.feedback.title", "/office/matching/feedback", Audience.OFFICE);
	}

	@Bean
	DetailSection achievementsForNeed(MatchingService matching) {
		return new Best("need", Kind.NEED, Kind.ACHIEVEMENT, "/needs/%d/matches", 20, matching);
	}

	@Bean
	DetailSection expertsForNeed(MatchingService matching) {
		return new Best("need", Kind.NEED, Kind.EXPERT, "/needs/%d/matches", 30, matching);
	}

	@Bean
	DetailSection needsForAchievement(MatchingService matching) {
		return new Best("achievement", Kind.ACHIEVEMENT, Kind.NEED, "/achievements/%d/matches", 20, matching);
	}

	@Bean
	DetailSection needsForExpert(MatchingService matching) {
		return new Best("expert", Kind.EXPERT, Kind.NEED, "/experts/%d/matches", 20, matching);
	}

	/** The best matches beside a detail page. */
	private record Best(String kind, Kind of, Kind wanted, String more, int order,
			MatchingService matching) implements DetailSection {

		private static final int MOST = 5;

		@Override
		public String template() {
			return "matching/section :: part";
		}

		@Override
		public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
			if (!this.matching.knows(this.of, id)) {
				return Map.of("wanted", this.wanted, "pending", true, "matches", List.of(), "more", "");
			}
			return Map.of("wanted", this.wanted, "pending", false, "matches",
					this.matching.listed(this.of, id, this.wanted, MOST, locale, who != null && who.office()), "more",
					this.more.formatted(id));
		}
	}

}
