package org.caiqiao.achievement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.publication.PublicationManagement;
import org.caiqiao.publication.PublicationSteps;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where achievements are written, each time on behalf of somebody who may.
 */
@Service
@Transactional(readOnly = true)
public class AchievementManagement extends PublicationManagement<Achievement, AchievementId, AchievementProfile> {

	private final Achievements achievements;

	private final ExpertManagement experts;

	private final Taxonomy taxonomy;

	private final Clock clock;

	AchievementManagement(Achievements achievements, ExpertManagement experts, Taxonomy taxonomy,
			PublicationSteps steps, Clock clock,
			@Value("${caiqiao.achievement.published-days:730}") int publishedDays) {
		super(Achievement.KIND, achievements, steps, publishedDays);
		this.achievements = achievements;
		this.experts = experts;
		this.taxonomy = taxonomy;
		this.clock = clock;
	}

	/**
	 * Begins an achievement, of experts the author acts for; an officer may enter one of
	 * anybody or nobody. The same words sent twice within a minute are one.
	 * @throws Rejected if the author acts for none of the experts
	 */
	@Transactional
	public AchievementId draft(SignedIn author, AchievementOwners owners, AchievementContent content) {
		refuseForeign(author, owners);
		refuseUnknown(content);
		boolean demo = owners.experts()
			.stream()
			.anyMatch(expert -> this.experts.find(expert).filter(found -> found.demo()).isPresent());
		AchievementOwners all = withInstitution(owners);
		return begin(author, content, content.problem(),
				() -> new Achievement(all, author.accountId(), content, Origin.portal(demo), this.clock.instant()));
	}

	/**
	 * Takes the text anew.
	 * @param version the version the author read, so that nobody's change is lost
	 * @throws Conflict if somebody else wrote in between
	 * @throws Rejected if the author would no longer be among those who may write it
	 */
	@Transactional
	public void rewrite(SignedIn author, AchievementId id, int version, AchievementOwners owners,
			AchievementContent content) {
		Achievement achievement = writable(author, id.value(), version);
		refuseForeign(author, owners);
		refuseUnknown(content);
		achievement.rewrite(withInstitution(owners), content, this.clock.instant());
		saveRewritten(author, achievement);
	}

	@Override
	public List<AchievementProfile> findAll(Collection<AchievementId> ids) {
		return ids.isEmpty() ? List.of()
				: profiles(this.achievements.withOwners(ids.stream().map(AchievementId::value).toList()));
	}

	/** The public achievements of an expert, the latest first. */
	public List<AchievementProfile> ownedBy(ExpertId expert) {
		return ownedBy(Set.of(expert)).getOrDefault(expert, List.of());
	}

	/**
	 * The public achievements of each of these experts, the latest first; those without
	 * are left out.
	 */
	public Map<ExpertId, List<AchievementProfile>> ownedBy(Collection<ExpertId> some) {
		var owned = new HashMap<ExpertId, List<AchievementProfile>>();
		if (!some.isEmpty()) {
			profiles(this.achievements.publishedOf(some.stream().map(ExpertId::value).toList()))
				.forEach(achievement -> achievement.owners()
					.experts()
					.forEach(expert -> owned.computeIfAbsent(expert, one -> new ArrayList<>()).add(achievement)));
		}
		owned.keySet().retainAll(some);
		return owned;
	}

	/** The public achievements of an institution. */
	public List<AchievementId> publishedOf(InstitutionId institution) {
		return this.achievements.publishedOfInstitution(institution.value()).stream().map(AchievementId::new).toList();
	}

	/** The public ones of these that were first published at a moment or later. */
	public List<AchievementId> publishedSince(Instant moment, Collection<AchievementId> ids) {
		return ids.isEmpty() ? List.of()
				: this.achievements.publishedSince(moment, ids.stream().map(AchievementId::value).toList())
					.stream()
					.map(AchievementId::new)
					.toList();
	}

	/**
	 * Whether this person may write it: the office, and whoever acts for one of its
	 * experts.
	 */
	@Override
	public boolean mayWrite(@Nullable SignedIn who, AchievementProfile achievement) {
		return who != null && (who.office() || actsForOne(who, achievement.owners().experts()));
	}

	private boolean actsForOne(SignedIn who, Set<ExpertId> experts) {
		return this.experts.actedForBy(who.accountId()).stream().anyMatch(experts::contains);
	}

	private void refuseUnknown(AchievementContent content) {
		this.taxonomy.require(CodeList.FIELD, "fields", content.fields());
		this.taxonomy.require(CodeList.DISCIPLINE, "disciplines", content.disciplines());
		this.taxonomy.require(CodeList.STRATEGIC_INDUSTRY, "strategicIndustries", content.strategicIndustries());
	}

	private void refuseForeign(SignedIn author, AchievementOwners owners) {
		if (!author.office() && !actsForOne(author, owners.experts())) {
			throw Rejected.field("owners", "achievement.owners.foreign");
		}
	}

	/** Where no institution is named it is that of the first owner who has one. */
	private AchievementOwners withInstitution(AchievementOwners owners) {
		return (owners.institution() != null) ? owners
				: new AchievementOwners(owners.experts(),
						owners.experts()
							.stream()
							.flatMap(expert -> this.experts.find(expert).stream())
							.flatMap(expert -> Optional.ofNullable(expert.institution()).stream())
							.findFirst()
							.orElse(null));
	}

	@Override
	protected AchievementProfile profile(Achievement achievement) {
		return achievement.profile();
	}

}
