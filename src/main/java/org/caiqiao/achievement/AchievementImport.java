package org.caiqiao.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caiqiao.shared.KnownEntry;
import org.caiqiao.shared.Origin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes achievements in bulk, and takes back what an import or the demo district
 * brought.
 */
@Service
@Transactional
public class AchievementImport {

	private final Achievements achievements;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final int publishedDays;

	AchievementImport(Achievements achievements, ApplicationEventPublisher events, Clock clock,
			@Value("${caiqiao.achievement.published-days:730}") int publishedDays) {
		this.achievements = achievements;
		this.events = events;
		this.clock = clock;
		this.publishedDays = publishedDays;
	}

	/**
	 * Publishes these achievements, in the order given.
	 * @return their ids
	 */
	public List<AchievementId> publish(List<Row> rows) {
		LocalDate lastDay = LocalDate.now(this.clock).plusDays(this.publishedDays);
		var now = this.clock.instant();
		var saved = this.achievements.saveAll(rows.stream()
			.map(row -> new Achievement(row.owners(), null, row.content(), row.origin(), now).publishQuietly(now,
					lastDay))
			.toList());
		return saved.stream().map(Achievement::id).toList();
	}

	/** Tells the other modules, once, that an import is complete. */
	public void announce(long importId) {
		this.events.publishEvent(new ManyAchievementsChanged(0));
	}

	/** Which of these ids of a file are known already. */
	@Transactional(readOnly = true)
	public Set<String> known(Collection<String> sourceRefs) {
		return new HashSet<>(this.achievements.knownSourceRefs(sourceRefs));
	}

	/** The first entries, in whatever state, of those with a greater id. */
	@Transactional(readOnly = true)
	public List<KnownEntry> knownAfter(long id, int most) {
		return this.achievements.knownAfter(id, Limit.of(most));
	}

	/**
	 * Removes at most so many of the achievements that an import brought; call it until
	 * none is left.
	 * @return how many were removed
	 */
	public int removeImported(long importId, int most) {
		return remove(this.achievements.findByOriginImportId(importId, Limit.of(most)));
	}

	/**
	 * Removes at most so many achievements of the demo district; call it until none is
	 * left.
	 */
	public int removeDemo(int most) {
		return remove(this.achievements.findByOriginDemoTrue(Limit.of(most)));
	}

	private int remove(List<Achievement> some) {
		if (!some.isEmpty()) {
			this.events.publishEvent(new ManyAchievementsChanged(some.size()));
		}
		this.achievements.deleteAll(some);
		return some.size();
	}

	/**
	 * One achievement to be written.
	 *
	 * @param owners whose it is
	 * @param content what is said
	 * @param origin where it came from
	 */
	public record Row(AchievementOwners owners, AchievementContent content, Origin origin) {
	}

}
