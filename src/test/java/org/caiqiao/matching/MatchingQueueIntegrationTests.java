package org.caiqiao.matching;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionChanged;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedChanged;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Many changes are matched, and nobody waits for that. */
@IntegrationTest
class MatchingQueueIntegrationTests {

	private static final int MANY = 200;

	private final NeedImport needs;

	private final MatchingIndex index;

	private final MatchingUpkeep upkeep;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final JdbcClient database;

	private final HikariDataSource pool;

	MatchingQueueIntegrationTests(@Autowired NeedImport needs, @Autowired MatchingIndex index,
			@Autowired MatchingUpkeep upkeep, @Autowired ApplicationEventPublisher events,
			@Autowired TransactionTemplate transaction, @Autowired JdbcClient database,
			@Autowired HikariDataSource pool) {
		this.needs = needs;
		this.index = index;
		this.upkeep = upkeep;
		this.events = events;
		this.transaction = transaction;
		this.database = database;
		this.pool = pool;
	}

	@Test
	void manyChangesAtOnceAreAllMatchedAndKeepNoConnectionUntilThen() {
		List<NeedId> all = this.needs.publish(IntStream.range(0, MANY)
			.mapToObj(i -> new NeedImport.Row(null, NeedContent.of("批量变更的需求" + i, UUID.randomUUID().toString()),
					Origin.PORTAL))
			.toList());
		// As if matching took its time.
		synchronized (this.upkeep) {
			this.transaction
				.executeWithoutResult(status -> all.forEach(need -> this.events.publishEvent(new NeedChanged(need))));
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> leftOver() == 0);
			assertThat(this.pool.getHikariPoolMXBean().getActiveConnections()).isLessThan(3);
			assertThat(matched(all)).isFalse();
		}

		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> matched(all));
	}

	@Test
	void anInstitutionThatMovesTakesItsAchievementsAndExpertsAlong(@Autowired InstitutionManagement institutions,
			@Autowired ExpertManagement experts, @Autowired AchievementImport achievements) {
		var institution = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("搬迁院所" + UUID.randomUUID()).draft()), 2)
			.getFirst();
		ExpertId expert = experts.importAll(List.of(ExpertBuilder.expert().institution(institution).draft()), 2)
			.getFirst();
		long achievement = achievements
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(), institution),
					AchievementContent.of("搬迁院所的成果", "随院所搬迁"), Origin.PORTAL)))
			.getFirst()
			.value();
		Subject one = MatchTexts.subject(Kind.EXPERT, expert.value());
		Subject other = MatchTexts.subject(Kind.ACHIEVEMENT, achievement);
		this.upkeep.update(one, other);
		this.database.sql("update institution set division = '310000' where id = ?")
			.param(institution.value())
			.update();

		this.transaction.executeWithoutResult(status -> this.events.publishEvent(new InstitutionChanged(institution)));

		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> "310000".equals(place(one)) && "310000".equals(place(other)));
	}

	private String place(Subject subject) {
		return this.index.ask(snapshot -> snapshot.texts(subject).stream().map(MatchText::facts).toList().getFirst())
			.place();
	}

	private boolean matched(List<NeedId> all) {
		List<Subject> subjects = all.stream().map(need -> MatchTexts.subject(Kind.NEED, need.value())).toList();
		return this.index.ask(snapshot -> snapshot.subjects().containsAll(subjects));
	}

	private long leftOver() {
		return this.database
			.sql("select count(*) from event_publication where listener_id like 'org.caiqiao.matching.%NeedChanged)'")
			.query(Long.class)
			.single();
	}

}
