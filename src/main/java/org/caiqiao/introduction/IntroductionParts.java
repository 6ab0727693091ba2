package org.caiqiao.introduction;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.Audience;
import org.caiqiao.account.DetailSection;
import org.caiqiao.account.OfficeQueue;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open the pages of introductions, and what they add to other pages. */
@Configuration
class IntroductionParts {

	@Bean
	PageRules introductionPageRules() {
		return () -> List.of(PageAccess.of("/introductions/new", Audience.MEMBERS),
				PageAccess.of("/introductions", Audience.MEMBERS),
				PageAccess.of("/introductions/**", Audience.MEMBERS_AND_OFFICE),
				PageAccess.of("/office/introductions", Audience.OFFICE));
	}

	@Bean
	DetailSection askAboutNeed(Parties parties, Subjects subjects, IntroductionReading introductions) {
		return new Ask("need", Subject.Kind.NEED, parties, subjects, introductions);
	}

	@Bean
	DetailSection askAboutAchievement(Parties parties, Subjects subjects, IntroductionReading introductions) {
		return new Ask("achievement", Subject.Kind.ACHIEVEMENT, parties, subjects, introductions);
	}

	@Bean
	DetailSection askAboutExpert(Parties parties, Subjects subjects, IntroductionReading introductions) {
		return new Ask("expert", Subject.Kind.EXPERT, parties, subjects, introductions);
	}

	@Bean
	OfficeQueue openIntroductions(IntroductionReading introductions) {
		return new OfficeQueue() {
			@Override
			public String label() {
				return "office.queue.introductions";
			}

			@Override
			public long waiting() {
				return introductions.waiting();
			}

			@Override
			public String url() {
				return "/office/introductions";
			}
		};
	}

	/**
	 * The clear next step of a detail page: to ask for an introduction, or to see the one
	 * under way.
	 */
	private record Ask(String kind, Subject.Kind subject, Parties parties, Subjects subjects,
			IntroductionReading introductions) implements DetailSection {

		@Override
		public int order() {
			return 10;
		}

		@Override
		public String template() {
			return "introduction/section :: part";
		}

		@Override
		public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
			var thing = new Subject(this.subject, id);
			var owner = this.subjects.owner(thing);
			if (owner.isEmpty()) {
				return null;
			}
			String ask = "/introductions/new?kind=" + this.subject + "&id=" + id;
			if (who == null) {
				return Map.of("ask", ask, "visitor", true);
			}
			List<Party> own = this.parties.of(who);
			if (own.isEmpty() || own.contains(owner.get())) {
				return null;
			}
			var open = this.introductions.open(own, thing);
			return open
				.<Map<String, Object>>map(
						one -> Map.of("visitor", false, "open", one.id().value(), "state", one.state()))
				.orElseGet(() -> Map.of("ask", ask, "visitor", false));
		}
	}

	@Bean
	OfficeTool introductionTool() {
		return OfficeTool.of("introduction.office.title", "/office/introductions", Audience.OFFICE);
	}

}
