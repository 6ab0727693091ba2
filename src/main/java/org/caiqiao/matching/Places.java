package org.caiqiao.matching;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.need.NeedProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where the things that are matched are at home: a need where its company is, what
 * research offers where its institution is.
 */
@Component
class Places {

	private final CompanyManagement companies;

	private final InstitutionManagement institutions;

	Places(CompanyManagement companies, InstitutionManagement institutions) {
		this.companies = companies;
		this.institutions = institutions;
	}

	/**
	 * For each need its place. One that hides its company has none: the place would tell
	 * who it is.
	 */
	Function<NeedProfile, @Nullable String> ofNeeds(Collection<NeedProfile> needs) {
		Map<Long, String> known = this.companies.divisions(needs.stream()
			.map(Places::company)
			.filter(Objects::nonNull)
			.map(CompanyId::value)
			.collect(Collectors.toSet()));
		return need -> {
			CompanyId company = company(need);
			return (company != null) ? known.get(company.value()) : null;
		};
	}

	/** For each achievement its place. */
	Function<AchievementProfile, @Nullable String> ofAchievements(Collection<AchievementProfile> achievements) {
		return ofOffers(achievements, achievement -> achievement.owners().institution());
	}

	/** For each expert the place. */
	Function<ExpertProfile, @Nullable String> ofExperts(Collection<ExpertProfile> experts) {
		return ofOffers(experts, ExpertProfile::institution);
	}

	private <T> Function<T, @Nullable String> ofOffers(Collection<T> offers,
			Function<T, @Nullable InstitutionId> whose) {
		Map<Long, String> known = this.institutions.divisions(offers.stream()
			.map(whose)
			.filter(Objects::nonNull)
			.map(InstitutionId::value)
			.collect(Collectors.toSet()));
		return offer -> {
			InstitutionId institution = whose.apply(offer);
			return (institution != null) ? known.get(institution.value()) : null;
		};
	}

	/**
	 * The place of a need that somebody writes for the company of his or hers; null where
	 * it hides the company.
	 */
	@Nullable String ofWriter(@Nullable SignedIn who, boolean hidden) {
		if (who == null || hidden) {
			return null;
		}
		return this.companies.representedBy(who.accountId())
			.map(company -> this.companies.divisions(Set.of(company.value())).get(company.value()))
			.orElse(null);
	}

	private static @Nullable CompanyId company(NeedProfile need) {
		return need.content().hideCompany() ? null : need.company();
	}

}
