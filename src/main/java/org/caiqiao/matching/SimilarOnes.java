package org.caiqiao.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.account.DetailSection;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Similar;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beside a detail page: what else of its kind means nearly the same. */
@Configuration
class SimilarOnes {

	@Bean
	DetailSection similarNeeds(MatchingIndex index, Partners partners) {
		return new Section("need", Kind.NEED, index, partners);
	}

	@Bean
	DetailSection similarAchievements(MatchingIndex index, Partners partners) {
		return new Section("achievement", Kind.ACHIEVEMENT, index, partners);
	}

	@Bean
	DetailSection similarExperts(MatchingIndex index, Partners partners) {
		return new Section("expert", Kind.EXPERT, index, partners);
	}

	/** The section on the pages of a kind. */
	private record Section(String kind, Kind of, MatchingIndex index, Partners partners) implements DetailSection {

		private static final int MOST = 4;

		private static final int ORDER = 90;

		@Override
		public int order() {
			return ORDER;
		}

		@Override
		public String template() {
			return "matching/similar :: part";
		}

		@Override
		public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
			List<Subject> near = this.index
				.ask(snapshot -> new Similar(snapshot).to(MatchTexts.subject(this.of, id), MOST));
			Map<Subject, Partners.Partner> found = this.partners.of(near);
			List<Partners.Partner> shown = near.stream().map(found::get).filter(Objects::nonNull).toList();
			return shown.isEmpty() ? null : Map.of("of", this.of, "similar", shown);
		}

	}

}
