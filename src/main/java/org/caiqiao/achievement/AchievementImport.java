package org.caiqiao.achievement;

import java.time.Clock;
import java.util.List;

import org.caiqiao.publication.PublicationImport;
import org.caiqiao.shared.Origin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes achievements in bulk, and takes back what an import or the demo district
 * brought.
 */
@Service
@Transactional
public class AchievementImport extends PublicationImport<Achievement, AchievementId> {

	private final Clock clock;

	AchievementImport(Achievements achievements, ApplicationEventPublisher events, Clock clock,
			@Value("${caiqiao.achievement.published-days:730}") int publishedDays) {
		super(achievements, ManyAchievementsChanged::new, events, clock, publishedDays);
		this.clock = clock;
	}

	/**
	 * Publishes these achievements, in the order given.
	 * @return their ids
	 */
	public List<AchievementId> publish(List<Row> rows) {
		var now = this.clock.instant();
		return publishAll(rows.stream()
			.map(row -> new Achievement(row.owners(), null, row.content(), row.origin(), now))
			.toList());
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
