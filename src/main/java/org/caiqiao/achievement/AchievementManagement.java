package org.caiqiao.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where achievements are written, each time on behalf of somebody who may.
 */
@Service
@Transactional(readOnly = true)
public class AchievementManagement {

	private final Achievements achievements;

	private final ExpertManagement experts;

	private final Audit audit;

	private final Clock clock;

	private final int publishedDays;

	AchievementManagement(Achievements achievements, ExpertManagement experts, Audit audit, Clock clock,
			@Value("${caiqiao.achievement.published-days:730}") int publishedDays) {
		this.achievements = achievements;
		this.experts = experts;
		this.audit = audit;
		this.clock = clock;
		this.publishedDays = publishedDays;
	}

	/**
	 * Begins an achievement, of experts the author acts for; an officer may enter one of
	 * anybody or nobody.
	 * @throws Rejected if the author acts for none of the experts
	 */
	@Transactional
	public AchievementId draft(SignedIn author, AchievementOwners owners, AchievementContent content) {
		refuseForeign(author, owners);
		boolean demo = owners.experts()
			.stream()
			.anyMatch(expert -> this.experts.find(expert).filter(found -> found.demo()).isPresent());
		var achievement = new Achievement(withInstitution(owners), author.accountId(), content, Origin.portal(demo),
				this.clock.instant());
		return this.achievements.save(achievement).id();
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
		Achievement achievement = writable(author, id);
		refuseForeign(author, owners);
		if (achievement.version() != version) {
			throw Conflict.on("achievement", id.value());
		}
		achievement.rewrite(withInstitution(owners), content, this.clock.instant());
		if (author.office()) {
			achievement.review(this.clock.instant());
		}
		this.achievements.save(achievement);
	}

	/** Hands it in for review. */
	@Transactional
	public void submit(SignedIn author, AchievementId id) {
		Achievement achievement = writable(author, id);
		if (achievement.content().missing().contains("useInOneSentence")) {
			throw Rejected.because("achievement.submit.incomplete");
		}
		this.achievements.save(achievement.submit(this.clock.instant()));
	}

	/** The office publishes it, or its authors renew it after its last day. */
	@Transactional
	public void publish(SignedIn who, AchievementId id) {
		Achievement achievement = writable(who, id);
		if (!who.office() && achievement.publication().needsReview()) {
			throw Rejected.because("achievement.publish.officeOnly");
		}
		LocalDate lastDay = LocalDate.now(this.clock).plusDays(this.publishedDays);
		this.achievements.save(achievement.publish(this.clock.instant(), lastDay));
		this.audit.record("achievement.published", "achievement", id.value(), Map.of("until", lastDay.toString()));
	}

	/** The office gives it back with a note. */
	@Transactional
	public void giveBack(SignedIn officer, AchievementId id, String note) {
		this.achievements.save(writable(officer, id).giveBack(note, this.clock.instant()));
		this.audit.record("achievement.givenBack", "achievement", id.value(), Map.of("note", note));
	}

	/** The office has read a change of a published achievement. */
	@Transactional
	public void review(SignedIn officer, AchievementId id) {
		this.achievements.save(writable(officer, id).review(this.clock.instant()));
	}

	/** Takes it from the lists. */
	@Transactional
	public void withdraw(SignedIn author, AchievementId id) {
		this.achievements.save(writable(author, id).withdraw(this.clock.instant()));
		this.audit.record("achievement.withdrawn", "achievement", id.value(), Map.of());
	}

	/** Opens a withdrawn achievement for writing again. */
	@Transactional
	public void reopen(SignedIn author, AchievementId id) {
		this.achievements.save(writable(author, id).reopen(this.clock.instant()));
	}

	/** What other modules may know of it, whatever its state; empty if there is none. */
	public Optional<AchievementProfile> find(AchievementId id) {
		return this.achievements.findById(id.value()).map(AchievementManagement::profile);
	}

	/**
	 * Public achievements in the order of their ids, from the one after an id on; for
	 * going through all of them in pages.
	 */
	public List<AchievementProfile> published(long after, int most) {
		return this.achievements.publishedAfter(after, Limit.of(most))
			.stream()
			.map(AchievementManagement::profile)
			.toList();
	}

	/** What other modules may know of these; unknown ones are left out. */
	public List<AchievementProfile> findAll(Collection<AchievementId> ids) {
		return ids.isEmpty() ? List.of()
				: this.achievements.withOwners(ids.stream().map(AchievementId::value).toList())
					.stream()
					.map(AchievementManagement::profile)
					.toList();
	}

	/** The public achievements of an expert, the latest first. */
	public List<AchievementProfile> ownedBy(ExpertId expert) {
		return this.achievements.publishedOf(expert.value()).stream().map(AchievementManagement::profile).toList();
	}

	/**
	 * Whether this person may write it: the office, and whoever acts for one of its
	 * experts.
	 */
	public boolean mayWrite(@Nullable SignedIn who, AchievementProfile achievement) {
		return who != null && (who.office() || actsForOne(who, achievement.owners().experts()));
	}

	private boolean actsForOne(SignedIn who, Set<ExpertId> experts) {
		return this.experts.actedForBy(who.accountId()).stream().anyMatch(experts::contains);
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

	private Achievement writable(SignedIn who, AchievementId id) {
		return this.achievements.findById(id.value())
			.filter(achievement -> mayWrite(who, profile(achievement)))
			.orElseThrow(() -> NotFound.of("achievement", id.value()));
	}

	static AchievementProfile profile(Achievement achievement) {
		return new AchievementProfile(achievement.id(), achievement.owners(), achievement.content(),
				achievement.listedPublicly(), achievement.origin().demo());
	}

}
