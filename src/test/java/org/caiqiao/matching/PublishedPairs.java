package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.achievement.PriceWay;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Origin;

import org.springframework.beans.factory.BeanFactory;

/** Publishes needs with achievements, and those whose they are. */
record PublishedPairs(BeanFactory beans) {

	/**
	 * What may be known of a pair besides its texts.
	 *
	 * @param consent what the unit said
	 * @param owned whether the achievement is of an institution in the company's district
	 * @param hidden whether the need hides its company
	 */
	record Known(Integer budget, LocalDate deadline, Integer price, Integer trl, UnitConsent consent, boolean owned,
			boolean hidden) {

		Known(Integer budget, LocalDate deadline, Integer price, Integer trl) {
			this(budget, deadline, price, trl, null, false, false);
		}

		static Known owned(UnitConsent consent, boolean hidden) {
			return new Known(null, null, null, null, consent, true, hidden);
		}

		static final Known NOTHING = new Known(null, null, null, null);

	}

	Pair publish(String title, String problem, String offer, Known known) {
		SignedIn company = bean(People.class).with(Role.COMPANY);
		CompanyId companyId = bean(CompanyManagement.class)
			.importAll(List.of(CompanyBuilder.company().name("配对企业" + UUID.randomUUID()).draft()), 2)
			.getFirst();
		bean(CompanyManagement.class).addRepresentative(companyId, company.accountId());
		SignedIn owner = bean(People.class).with(Role.EXPERT);
		ExpertId expert = bean(ExpertManagement.class).importAll(List.of(ExpertBuilder.expert().draft()), 2).getFirst();
		bean(ExpertManagement.class).give(expert, owner.accountId());
		var content = new NeedContent(NeedKind.TECHNOLOGY, title, problem, "达到目标", "", "", "", null,
				amount(known.budget), known.deadline, List.of(), null, List.of(), "", known.hidden, false);
		long need = bean(NeedImport.class).publish(List.of(new NeedImport.Row(companyId, content, Origin.PORTAL)))
			.getFirst()
			.value();
		var offered = new AchievementContent(title, offer, "", "", "", List.of(), known.trl, List.of(), List.of(),
				PriceWay.NEGOTIATED, amount(known.price), known.consent, List.of(), List.of(), List.of(), "", false);
		InstitutionId institution = known.owned ? bean(InstitutionManagement.class)
			.importAll(List.of(InstitutionBuilder.institution().name("配对院所" + UUID.randomUUID()).draft()), 2)
			.getFirst() : null;
		long achievement = bean(AchievementImport.class)
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(expert), institution), offered,
					Origin.PORTAL)))
			.getFirst()
			.value();
		index(MatchTexts.subject(Kind.NEED, need));
		index(MatchTexts.subject(Kind.ACHIEVEMENT, achievement));
		index(MatchTexts.subject(Kind.EXPERT, expert.value()));
		return new Pair(need, achievement, expert.value(), companyId.value(), company, owner);
	}

	/** How the list of the achievement's needs has the pair. */
	Optional<MatchView> fromOffer(Pair pair) {
		return bean(MatchingService.class)
			.best(Kind.ACHIEVEMENT, pair.achievement, Kind.NEED, 1000, Locale.SIMPLIFIED_CHINESE)
			.stream()
			.filter(match -> match.subject().id().equals(Long.toString(pair.need)))
			.findFirst();
	}

	/** How the list of the need's achievements has the pair. */
	Optional<MatchView> fromNeed(Pair pair) {
		return bean(MatchingService.class).best(Kind.NEED, pair.need, Kind.ACHIEVEMENT, 1000, Locale.SIMPLIFIED_CHINESE)
			.stream()
			.filter(match -> match.subject().id().equals(Long.toString(pair.achievement)))
			.findFirst();
	}

	double score(Pair pair) {
		return bean(MatchingService.class).pair(pair.asking(), pair.offering(), (snapshot, match) -> match.score())
			.orElseThrow();
	}

	private void index(Subject subject) {
		bean(MatchingUpkeep.class).update(subject);
	}

	private <T> T bean(Class<T> type) {
		return this.beans.getBean(type);
	}

	private static BigDecimal amount(Integer amount) {
		return (amount != null) ? BigDecimal.valueOf(amount) : null;
	}

	/** A need, an achievement, and whose they are. */
	record Pair(long need, long achievement, long expert, long companyId, SignedIn company, SignedIn owner) {

		Subject asking() {
			return MatchTexts.subject(Kind.NEED, this.need);
		}

		Subject offering() {
			return MatchTexts.subject(Kind.ACHIEVEMENT, this.achievement);
		}

		String url() {
			return "/needs/" + this.need + "/matches/achievements/" + this.achievement;
		}

	}

}
