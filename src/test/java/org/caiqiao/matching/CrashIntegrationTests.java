package org.caiqiao.matching;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedPublished;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.support.PersistentApplicationEventMulticaster;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a crash between publishing a text and matching it leaves is mended. */
@IntegrationTest
class CrashIntegrationTests {

	private static final String LISTENER = "org.caiqiao.matching.MatchingListeners.on(org.caiqiao.need.NeedPublished)";

	private final NeedImport needs;

	private final MatchingIndex index;

	private final MatchingUpkeep upkeep;

	private final EventPublicationRegistry registry;

	private final PersistentApplicationEventMulticaster events;

	private final TransactionTemplate transaction;

	private final JdbcClient database;

	CrashIntegrationTests(@Autowired NeedImport needs, @Autowired MatchingIndex index, @Autowired MatchingUpkeep upkeep,
			@Autowired EventPublicationRegistry registry, @Autowired PersistentApplicationEventMulticaster events,
			@Autowired TransactionTemplate transaction, @Autowired JdbcClient database) {
		this.needs = needs;
		this.index = index;
		this.upkeep = upkeep;
		this.registry = registry;
		this.events = events;
		this.transaction = transaction;
		this.database = database;
	}

	@Test
	void theEventThatWasLeftOverIsWorkedOffAtTheNextStart() {
		NeedId need = publishedUnnoticed();
		this.transaction.executeWithoutResult(status -> this.registry.store(new NeedPublished(need),
				Stream.of(PublicationTargetIdentifier.of(LISTENER))));
		// The crash came while the listener was at work.
		assertThat(this.database.sql(
				"update event_publication set status = 'PROCESSING' where listener_id = :listener and serialized_event like :need")
			.param("listener", LISTENER)
			.param("need", like(need))
			.update()).isOne();
		assertThat(matched(need)).isFalse();

		// What the multicaster does when the portal starts.
		this.events.afterSingletonsInstantiated();

		await(need);
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> leftOver(need) == 0);
	}

	@Test
	void theComparisonAtTheStartFindsWhatNoEventTells() {
		NeedId need = publishedUnnoticed();
		assertThat(matched(need)).isFalse();

		this.upkeep.compareAll();

		await(need);
	}

	/** In the database as published, while matching has not heard of it. */
	private NeedId publishedUnnoticed() {
		return this.needs
			.publish(List.of(new NeedImport.Row(null, NeedContent.of("断电时刚发布的需求", "极片毛刺在线检测"), Origin.PORTAL)))
			.getFirst();
	}

	private void await(NeedId need) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> matched(need));
	}

	private boolean matched(NeedId need) {
		Subject subject = MatchTexts.subject(Kind.NEED, need.value());
		return this.index.ask(snapshot -> snapshot.subjects().contains(subject));
	}

	private long leftOver(NeedId need) {
		return this.database
			.sql("select count(*) from event_publication where listener_id = :listener and serialized_event like :need")
			.param("listener", LISTENER)
			.param("need", like(need))
			.query(Long.class)
			.single();
	}

	private static String like(NeedId need) {
		return "%:" + need.value() + "}%";
	}

}
