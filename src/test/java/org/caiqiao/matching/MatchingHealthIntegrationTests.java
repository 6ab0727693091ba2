package org.caiqiao.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Lists are spread, and the office sees how matching went and whom it forgets. */
@IntegrationTest
class MatchingHealthIntegrationTests {

	private static final Instant AT = Instant.parse("2026-03-01T04:00:00Z");

	private static final Subject STRANGER = MatchTexts.subject(Kind.ACHIEVEMENT, 999_999_999);

	private final MockMvcTester pages;

	private final People people;

	private final ExpertManagement experts;

	private final NeedImport needs;

	private final AchievementImport achievements;

	private final MatchingUpkeep upkeep;

	private final MatchingService matching;

	private final Standings standings;

	private final MatchingDays days;

	private final CoverageCounting counting;

	private final JdbcClient database;

	private final Standings restarted;

	MatchingHealthIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired ExpertManagement experts, @Autowired NeedImport needs, @Autowired AchievementImport achievements,
			@Autowired MatchingUpkeep upkeep, @Autowired MatchingService matching, @Autowired Standings standings,
			@Autowired MatchingDays days, @Autowired CoverageCounting counting, @Autowired JdbcClient database,
			@Autowired JdbcTemplate batches, @Autowired TransactionTemplate transaction) {
		this.pages = pages;
		this.people = people;
		this.experts = experts;
		this.needs = needs;
		this.achievements = achievements;
		this.upkeep = upkeep;
		this.matching = matching;
		this.standings = standings;
		this.days = days;
		this.counting = counting;
		this.database = database;
		this.restarted = new Standings(batches, database, transaction, days);
	}

	@AfterEach
	void forget() {
		this.standings.keep(AT, "none", List.of());
		this.database.sql("delete from matching_day").update();
		turn(true);
	}

	@Test
	void whatStandsInManyListsStepsBackUntilTheOfficeSwitchesThatOff() throws Exception {
		long need = need("吐丝机喷嘴的积碳在线清除");
		long one = achievement("吐丝机喷嘴积碳的激光在线清除");
		long other = achievement("吐丝机喷嘴积碳的激光在线清除");
		List<MatchView> best = best(need);
		assertThat(ids(best).subList(0, 2)).containsExactlyInAnyOrder(one, other);
		assertThat(this.matching.listed(Kind.NEED, need, Kind.ACHIEVEMENT, 20, Locale.ENGLISH, false))
			.as("nothing is above the cap")
			.isEqualTo(withPairs(best, need));

		crowd(ids(best).getFirst(), 40);
		List<MatchView> spread = listed(need);

		assertThat(ids(spread).subList(0, 2)).isEqualTo(ids(best).subList(0, 2).reversed());
		assertThat(spread.get(1).moved()).isEqualTo(Fairness.Move.BACK);
		assertThat(spread.get(0).moved()).as("published a moment ago").isEqualTo(Fairness.Move.FORWARD);
		assertThat(spread).extracting(MatchView::points)
			.containsExactlyInAnyOrderElementsOf(best.stream().map(MatchView::points).toList());
		assertThat(read("/needs/" + need + "/matches", null)).contains("已在许多列表中推荐，位置后移", "新发布，位置前移");
		TwoSeries series = TwoSeries.of(Map.of(Kind.ACHIEVEMENT, spread, Kind.EXPERT, best));
		assertThat(series).isNotNull();
		assertThat(series.achievement().moved()).as("stands in no list").isNull();
		assertThat(series.achievement().points()).isEqualTo(best.getFirst().points());
		assertThat(best(need)).as("the true order").isEqualTo(best);

		turn(false);
		assertThat(ids(listed(need))).isEqualTo(ids(best));
		assertThat(read("/needs/" + need + "/matches", null)).doesNotContain("位置后移", "位置前移");
		turn(true);
		assertThat(ids(listed(need))).isEqualTo(ids(spread));
	}

	@Test
	void whatIsNoNewcomerAnyMoreDoesNotStepForward() {
		long need = need("卷绕辊面划痕自动识别");
		long one = achievement("卷绕辊面划痕的自动识别装置");
		long other = achievement("卷绕辊面划痕的自动识别装置");
		List<Long> best = ids(best(need)).subList(0, 2);
		crowd(STRANGER, 40);
		this.database.sql("update achievement set published_at = published_at - interval '31 days' where id in (?, ?)")
			.params(one, other)
			.update();

		assertThat(ids(listed(need)).subList(0, 2)).isEqualTo(best);
		this.database.sql("update achievement set published_at = published_at + interval '2 days' where id = ?")
			.param(best.getLast())
			.update();
		assertThat(ids(listed(need)).subList(0, 2)).isEqualTo(best.reversed());
	}

	@Test
	void anExpertLetInLatelyIsANewcomer() {
		long need = need("盐雾腐蚀监测探头的校准");
		List<Long> two = IntStream.range(0, 2).mapToObj(i -> expert("盐雾腐蚀监测探头的校准")).toList();
		List<Long> best = ids(this.matching.best(Kind.NEED, need, Kind.EXPERT, 20, Locale.ENGLISH)).subList(0, 2);
		assertThat(best).containsExactlyInAnyOrderElementsOf(two);
		crowd(MatchTexts.subject(Kind.EXPERT, 999_999_999), 40);
		this.database.sql("update expert set status_since = status_since - interval '31 days' where id = ?")
			.param(best.getFirst())
			.update();

		assertThat(ids(this.matching.listed(Kind.NEED, need, Kind.EXPERT, 20, Locale.ENGLISH, false)).subList(0, 2))
			.isEqualTo(best.reversed());
	}

	@Test
	void onlyTheOfficeSwitchesAndItIsWrittenDownOnce() {
		SignedIn officer = this.people.with(Role.OFFICER);
		assertThat(this.pages.post()
			.uri("/office/matching/spreading")
			.param("on", "false")
			.with(as(this.people.with(Role.COMPANY)))
			.with(csrf())).hasStatus(403);
		assertThat(this.pages.get().uri("/office/matching/never").with(as(this.people.with(Role.EXPERT))))
			.hasStatus(403);

		for (int i = 0; i < 2; i++) {
			assertThat(this.pages.post()
				.uri("/office/matching/spreading")
				.param("on", "false")
				.with(as(officer))
				.with(csrf())).hasStatus3xxRedirection();
		}

		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'matching.spreadingOff' and actor_id = ?")
			.param(officer.accountId().value())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.pages.post()
			.uri("/office/matching/spreading")
			.param("on", "perhaps")
			.with(as(officer))
			.with(csrf())).hasStatus(400);
	}

	@Test
	void aCountOutlivesARestartAndBecomesTheFiguresOfTheDay() throws Exception {
		need("陶瓷釉面针孔缺陷检测" + UUID.randomUUID());
		SignedIn officer = this.people.with(Role.OFFICER);
		this.database.sql("delete from matching_day").update();
		assertThat(read("/office/matching", officer)).contains("还没有统计过。今夜之后");

		for (int i = 0; i < 2; i++) {
			this.counting.nightly();
			Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.counting.percent() == null);
		}

		Coverage counted = this.counting.last();
		assertThat(counted).isNotNull();
		assertThat(this.restarted.last()).hasValueSatisfying(kept -> {
			assertThat(kept.coverage().needs()).isEqualTo(counted.needs());
			assertThat(kept.coverage().all()).isEqualTo(counted.all());
			assertThat(kept.coverage().topShare()).isEqualTo(counted.topShare());
			assertThat(Set.copyOf(kept.coverage().unmet())).isEqualTo(Set.copyOf(counted.unmet()));
			assertThat(kept.fairness()).isEqualTo(this.standings.last().orElseThrow().fairness());
		});
		assertThat(this.days.latest(30)).singleElement()
			.satisfies(day -> assertThat(day.needs()).isPositive())
			.satisfies(day -> assertThat(day.ranking()).matches("[0-9a-f]{8}"));
		assertThat(read("/office/matching", officer)).contains("统计满 3 天后").doesNotContain("<svg class=\"drift\"");
	}

	@Test
	void theOfficeIsWarnedOfADrift() throws Exception {
		this.database.sql("delete from matching_day").update();
		for (int ago = 1; ago < 5; ago++) {
			this.days.keep(AT.minus(Duration.ofDays(ago)), "before", needing(0.5));
		}
		SignedIn officer = this.people.with(Role.OFFICER);
		this.days.keep(AT, "before", needing(0.52));
		assertThat(read("/office/matching", officer)).contains("<svg class=\"drift\"").doesNotContain("变化超过");

		this.days.keep(AT, "before", needing(0.4));
		assertThat(read("/office/matching", officer)).contains("从前 7 天的 50 分变为 40 分，变化超过 3 分", "变化来自文本");

		this.days.keep(AT, "after", needing(0.4));
		assertThat(read("/office/matching", officer)).contains("期间排序系数有更换");
	}

	@Test
	void theOfficeFindsAllWhoAreNeverSuggestedPageByPage() throws Exception {
		List<Long> many = IntStream.range(0, 51).mapToObj(i -> expert("从不被推荐")).toList();
		var standings = new ArrayList<Standing>();
		many.forEach(id -> standings.add(new Standing(MatchTexts.subject(Kind.EXPERT, id), 0, Level.NONE, 0)));
		long seen = expert("常被推荐");
		standings.add(new Standing(MatchTexts.subject(Kind.EXPERT, seen), 3, Level.NONE, 0));
		this.standings.keep(AT, "test", standings);
		SignedIn officer = this.people.with(Role.OFFICER);

		assertThat(read("/office/matching", officer)).contains("/experts/" + many.getFirst() + "\"", "全部列出")
			.doesNotContain("/experts/" + many.getLast() + "\"", "/experts/" + seen + "\"");
		assertThat(read("/office/matching/never?kind=EXPERT&page=2", officer))
			.contains("/experts/" + many.getLast() + "\"")
			.doesNotContain("/experts/" + many.getFirst() + "\"");
		for (String odd : List.of("?page=0", "?page=-3", "?page=99999", "?page=2147483647", "?kind=ACHIEVEMENT")) {
			assertThat(this.pages.get().uri("/office/matching/never" + odd).with(as(officer))).as(odd).hasStatusOk();
		}
		assertThat(this.pages.get().uri("/office/matching/never?kind=NEED").with(as(officer))).hasStatus(404);
		assertThat(this.pages.get().uri("/office/matching/never?kind=NOBODY").with(as(officer))).hasStatus(400);
	}

	private void crowd(long achievement, int lists) {
		crowd(MatchTexts.subject(Kind.ACHIEVEMENT, achievement), lists);
	}

	/** Stands in so many lists, and twenty others in none. */
	private void crowd(Subject offering, int lists) {
		var standings = new ArrayList<Standing>();
		standings.add(new Standing(offering, lists, Level.NONE, 0));
		IntStream.range(0, 20)
			.forEach(i -> standings
				.add(new Standing(MatchTexts.subject(offering.kind(), 888_888_000 + i), 0, Level.NONE, 0)));
		this.standings.keep(AT, "test", standings);
	}

	private static List<Standing> needing(double score) {
		return List.of(new Standing(MatchTexts.subject(Kind.NEED, 1), 0, Level.FAIR, score));
	}

	private void turn(boolean on) {
		assertThat(this.pages.post()
			.uri("/office/matching/spreading")
			.param("on", Boolean.toString(on))
			.with(as(this.people.with(Role.OFFICER)))
			.with(csrf())).hasStatus3xxRedirection();
	}

	private List<MatchView> best(long need) {
		return this.matching.best(Kind.NEED, need, Kind.ACHIEVEMENT, 20, Locale.ENGLISH);
	}

	private List<MatchView> listed(long need) {
		return this.matching.listed(Kind.NEED, need, Kind.ACHIEVEMENT, 20, Locale.ENGLISH, false);
	}

	private static List<MatchView> withPairs(List<MatchView> best, long need) {
		return best.stream().map(view -> view.of(MatchTexts.subject(Kind.NEED, need), false, false, null)).toList();
	}

	private static List<Long> ids(List<MatchView> found) {
		return found.stream().map(view -> Long.valueOf(view.subject().id())).toList();
	}

	private String read(String address, SignedIn who) throws Exception {
		var request = this.pages.get().uri(address);
		var result = ((who != null) ? request.with(as(who)) : request).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private long need(String title) {
		long id = this.needs.publish(List.of(new NeedImport.Row(null, NeedContent.of(title, title), Origin.PORTAL)))
			.getFirst()
			.value();
		this.upkeep.update(MatchTexts.subject(Kind.NEED, id));
		return id;
	}

	private long achievement(String title) {
		long id = this.achievements
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(), null),
					AchievementContent.of(title, title), Origin.PORTAL)))
			.getFirst()
			.value();
		this.upkeep.update(MatchTexts.subject(Kind.ACHIEVEMENT, id));
		return id;
	}

	private long expert(String abilities) {
		ExpertId id = this.experts.importAll(List.of(ExpertBuilder.expert().abilities(abilities).draft()), 2)
			.getFirst();
		this.upkeep.update(MatchTexts.subject(Kind.EXPERT, id.value()));
		return id.value();
	}

}
