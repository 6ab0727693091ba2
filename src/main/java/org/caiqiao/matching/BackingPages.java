package org.caiqiao.matching;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.account.DetailSection;
import org.caiqiao.account.HomeSection;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Where projects and investors are shown to one another. */
@Configuration
class BackingPages {

	@Bean
	DetailSection investorsForAchievement(Shown shown) {
		return new Section("achievement", shown);
	}

	@Bean
	DetailSection investorsForNeed(Shown shown) {
		return new Section("need", shown);
	}

	@Bean
	DetailSection projectsForInvestor(Shown shown) {
		return new Section("investor", shown);
	}

	@Bean
	HomeSection projectsForYou(Shown shown, InvestorManagement investors) {
		return new Home(shown, investors);
	}

	/** Finds them and says why. */
	@Component
	static class Shown {

		private static final int MOST = 5;

		private final Backers backers;

		private final Partners partners;

		private final Taxonomy taxonomy;

		private final MessageSource messages;

		Shown(Backers backers, Partners partners, Taxonomy taxonomy, MessageSource messages) {
			this.backers = backers;
			this.partners = partners;
			this.taxonomy = taxonomy;
			this.messages = messages;
		}

		List<BackingView> investorsFor(Subject project, Locale locale) {
			var texts = new BackingView.Texts(this.messages, this.taxonomy, locale);
			return this.backers.investorsFor(project, MOST)
				.stream()
				.map(one -> texts.view("/investors/" + one.investor().id().value(), one.investor().name(),
						one.investor().demo(), one.fit()))
				.toList();
		}

		List<BackingView> projectsFor(InvestorId investor, Locale locale) {
			var texts = new BackingView.Texts(this.messages, this.taxonomy, locale);
			List<Backers.Backed> best = this.backers.projectsFor(investor, MOST);
			Map<Subject, Partners.Partner> found = this.partners
				.of(best.stream().map(one -> one.fit().project()).toList());
			return best.stream()
				.filter(one -> found.containsKey(one.fit().project()))
				.map(one -> view(texts, Objects.requireNonNull(found.get(one.fit().project())), one))
				.toList();
		}

		private static BackingView view(BackingView.Texts texts, Partners.Partner project, Backers.Backed one) {
			return texts.view(project.url(), project.title(), project.demo(), one.fit());
		}

	}

	/** Beside the page of a project or an investor. */
	private record Section(String kind, Shown shown) implements DetailSection {

		private static final int ORDER = 50;

		@Override
		public int order() {
			return ORDER;
		}

		@Override
		public String template() {
			return "matching/backing :: beside";
		}

		@Override
		public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
			List<BackingView> found = switch (this.kind) {
				case "investor" -> this.shown.projectsFor(new InvestorId(id), locale);
				case "need" -> this.shown.investorsFor(MatchTexts.subject(Kind.NEED, id), locale);
				default -> this.shown.investorsFor(MatchTexts.subject(Kind.ACHIEVEMENT, id), locale);
			};
			return found.isEmpty() ? null : Map.of("of", this.kind, "found", found);
		}

	}

	/** On the home page of somebody who speaks for an investor. */
	private record Home(Shown shown, InvestorManagement investors) implements HomeSection {

		private static final int ORDER = 6;

		@Override
		public int order() {
			return ORDER;
		}

		@Override
		public String template() {
			return "matching/backing :: home";
		}

		@Override
		public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
			if (who == null || !who.has(Role.INVESTOR)) {
				return null;
			}
			List<BackingView> found = this.investors.representedBy(who.accountId())
				.stream()
				.map(investor -> this.shown.projectsFor(investor, locale))
				.flatMap(Collection::stream)
				.toList();
			return found.isEmpty() ? null : Map.of("of", "investor", "found", found);
		}

	}

}
