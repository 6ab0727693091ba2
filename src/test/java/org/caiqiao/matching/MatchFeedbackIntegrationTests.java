package org.caiqiao.matching;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.PairFeedback.Said;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of those who judge pairs and figures. */
@IntegrationTest
class MatchFeedbackIntegrationTests {

	private final PublishedPairs pairs;

	private final People people;

	private final MatchFeedback feedback;

	private final JdbcClient database;

	MatchFeedbackIntegrationTests(@Autowired BeanFactory beans, @Autowired People people,
			@Autowired MatchFeedback feedback, @Autowired JdbcClient database) {
		this.pairs = new PublishedPairs(beans);
		this.people = people;
		this.feedback = feedback;
		this.database = database;
	}

	/** All other tests expect the figures that come with the portal. */
	@AfterEach
	void backToTheDefaults() {
		this.database.sql("update ranking_version set active = false").update();
	}

	@Test
	void whatAPersonSaidStaysWithoutTheWordsAndWithoutThePerson(@Autowired FeedbackData data,
			@Autowired AccountManagement accounts) {
		Pair pair = publish();
		this.feedback.refuse(pair.company(), pair.asking(), pair.offering(), FeedbackReason.OTHER, "老王说试过");
		assertThat(data.of(pair.company().accountId())).asString().contains("老王说试过");

		accounts.erase(pair.company().email());

		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> data.of(pair.company().accountId()).isEmpty());
		assertThat(this.feedback.of(pair.asking(), pair.offering())).singleElement()
			.extracting(PairFeedback::said)
			.extracting(Said::verdict, Said::reason, Said::words)
			.containsExactly(Verdict.NOT_A_MATCH, FeedbackReason.OTHER, "");
		assertThat(this.feedback.history(List.of(pair.asking())).refused(pair.asking(), pair.offering())).isTrue();
	}

	@Test
	void figuresStayWithoutThoseWhoMadeAndUsedThem(@Autowired FeedbackData data, @Autowired AccountManagement accounts,
			@Autowired RankingManagement rankings, @Autowired CurrentRanking current) {
		SignedIn maker = this.people.with(Role.OFFICER);
		SignedIn user = this.people.with(Role.OFFICER);
		rankings.propose(maker, StoredFigures.SHIPPED, "{}");
		long version = rankings.lastTrained().orElseThrow().id();
		rankings.useTrained(user, version);
		assertThat(data.of(maker.accountId())).containsOnlyKeys("rankings");
		assertThat(data.of(user.accountId())).containsOnlyKeys("rankings");

		accounts.erase(maker.email());
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> data.of(maker.accountId()).isEmpty());
		assertThat(data.of(user.accountId())).as("somebody else").containsOnlyKeys("rankings");
		accounts.erase(user.email());
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> data.of(user.accountId()).isEmpty());

		assertThat(current.version()).isEqualTo(version);
	}

	@Test
	void aConflictOfInterestHidesThePairAlsoWhereTheOfficeTellsOfIt() {
		Pair pair = publish();
		SignedIn officer = this.people.with(Role.OFFICER);
		this.feedback.refuse(officer, pair.asking(), pair.offering(), FeedbackReason.TOO_WEAK, "");
		assertThat(hidden(pair)).isFalse();
		this.feedback.refuse(officer, pair.asking(), pair.offering(), FeedbackReason.CONFLICT, "");
		assertThat(hidden(pair)).isTrue();
		this.feedback.takeBack(officer, pair.asking(), pair.offering());
		assertThat(hidden(pair)).isFalse();
	}

	private boolean hidden(Pair pair) {
		return this.feedback.history(List.of(pair.asking())).refused(pair.asking(), pair.offering());
	}

	@Test
	void whatAnOfferProvedForOneNeedSpeaksForItWhereOthersAskTheSame(@Autowired MatchingService matching) {
		Pair proved = publish();
		Pair other = publish();
		double before = score(matching, other, proved);
		double own = score(matching, proved, proved);
		this.feedback.proved(proved.need(), Kind.ACHIEVEMENT, proved.achievement(),
				this.people.with(Role.OFFICER).accountId());
		assertThat(score(matching, other, proved)).isGreaterThan(before);
		assertThat(matching.best(Kind.ACHIEVEMENT, proved.achievement(), Kind.NEED, 1000, Locale.SIMPLIFIED_CHINESE))
			.filteredOn(match -> match.subject().equals(other.asking()))
			.singleElement()
			.satisfies(match -> assertThat(match.reasons()).extracting(MatchView.Why::text).contains("以往的对接证明适合同类需求"));
		this.feedback.disproved(proved.need(), Kind.ACHIEVEMENT, proved.achievement());
		assertThat(score(matching, other, proved)).isEqualTo(before);
		assertThat(score(matching, proved, proved)).isEqualTo(own);
	}

	private static double score(MatchingService matching, Pair asking, Pair offering) {
		return matching.pair(asking.asking(), offering.offering(), (snapshot, match) -> match.score()).orElseThrow();
	}

	@Test
	void aPairThatIsProvedByManyAtOnceIsProvedOnce() throws Exception {
		Pair pair = publish();
		SignedIn officer = this.people.with(Role.OFFICER);
		var begin = new CountDownLatch(8);
		Callable<Void> proof = () -> {
			begin.countDown();
			begin.await();
			this.feedback.proved(pair.need(), Kind.EXPERT, pair.expert(), officer.accountId());
			return null;
		};
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Void> done : threads.invokeAll(Stream.generate(() -> proof).limit(8).toList())) {
				done.get();
			}
		}
		assertThat(this.feedback.of(pair.asking(), MatchTexts.subject(Kind.EXPERT, pair.expert()))).singleElement()
			.extracting(PairFeedback::side, PairFeedback::verdict)
			.containsExactly(FeedbackSide.DEED, Verdict.FITS);
	}

	private Pair publish() {
		return this.pairs.publish("球团矿抗压强度预测", "球团矿抗压强度检测滞后。", "球团矿抗压强度的在线预测。", Known.NOTHING);
	}

}
