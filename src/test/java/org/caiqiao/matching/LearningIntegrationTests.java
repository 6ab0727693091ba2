package org.caiqiao.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Ranking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class LearningIntegrationTests {

	private static final String PAGE = "/office/matching/learning";

	private static final List<String> THINGS = List.of("喷丝板", "隔膜", "叶片", "焊缝", "污泥", "炉渣");

	private final MockMvcTester pages;

	private final People people;

	private final PublishedPairs pairs;

	private final CurrentRanking current;

	private final RankingManagement rankings;

	private final MatchFeedback feedback;

	private final JdbcClient database;

	LearningIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people, @Autowired BeanFactory beans,
			@Autowired CurrentRanking current, @Autowired RankingManagement rankings, @Autowired MatchFeedback feedback,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.pairs = new PublishedPairs(beans);
		this.current = current;
		this.rankings = rankings;
		this.feedback = feedback;
		this.database = database;
	}

	/** All other tests expect the figures that come with the portal. */
	@AfterEach
	void backToTheDefaults() {
		this.database.sql("update ranking_version set active = false").update();
	}

	@Test
	void onlyTheOfficeLearns() {
		SignedIn company = this.people.with(Role.COMPANY);
		assertThat(this.pages.get().uri(PAGE)).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(PAGE).with(as(company))).hasStatus(403);
		assertThat(this.pages.get().uri("/office/matching/expert-judgements.tsv").with(as(company))).hasStatus(403);
		for (String address : List.of(PAGE, PAGE + "/1/use", PAGE + "/shipped")) {
			assertThat(post(company, address)).hasStatus(403);
		}
		assertThat(post(this.people.with(Role.OFFICER), PAGE + "/999999999/use")).hasStatus(404);
	}

	@Test
	void whatIsLearnedIsUsedOnlyByASecondClickAndMayBeGivenUpAtAnyTime() {
		SignedIn officer = this.people.with(Role.OFFICER);
		List<Pair> judged = judge(officer);
		double before = this.pairs.score(judged.getFirst());

		assertThat(post(officer, PAGE)).hasRedirectedUrl(PAGE);
		assertThat(this.pairs.score(judged.getFirst())).isEqualTo(before);
		long learned = this.rankings.lastTrained().orElseThrow().id();
		assertThat(this.pages.get().uri(PAGE).with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("最近一次学习的报告", PAGE + "/" + learned + "/use", "用词的权重", "正在使用平台自带的系数");

		assertThat(post(officer, PAGE + "/" + learned + "/use")).hasRedirectedUrl(PAGE);
		assertThat(this.current.get().withMeaning()).isNotEqualTo(Ranking.standard().withMeaning());
		assertThat(this.pairs.score(judged.getFirst())).isNotEqualTo(before);
		assertThat(this.pages.get().uri(PAGE).with(as(officer))).bodyText()
			.contains("正在使用学习所得的系数")
			.doesNotContain(learned + "/use");

		assertThat(post(officer, PAGE + "/shipped")).hasRedirectedUrl(PAGE);
		assertThat(this.current.get()).isEqualTo(Ranking.standard());
		assertThat(this.pairs.score(judged.getFirst())).isEqualTo(before);
		assertThat(this.pages.get().uri("/office/matching/weights").with(as(officer))).bodyText()
			.contains("从反馈学习", "平台自带");
	}

	@Test
	void theOfficersWeightsStayWhateverIsLearned() {
		SignedIn officer = this.people.with(Role.OFFICER);
		Properties learned = Ranking.standardFigures();
		learned.setProperty("both.words", "2.4");
		this.rankings.propose(officer, StoredFigures.of(learned), "{}");
		this.rankings.weigh(officer, this.current.version(), Map.of(WeighedPart.TIME, BigDecimal.TWO));

		this.rankings.useTrained(officer, this.rankings.lastTrained().orElseThrow().id());
		assertThat(this.current.get().withMeaning().words()).isEqualTo(2.4);
		assertThat(this.current.get().time()).isEqualTo(2 * Ranking.standard().time());

		this.rankings.weigh(officer, this.current.version(), Map.of(WeighedPart.TIME, BigDecimal.ONE));
		assertThat(this.current.get().withMeaning().words()).isEqualTo(2.4);
		assertThat(this.current.get().time()).isEqualTo(Ranking.standard().time());

		this.rankings.weigh(officer, this.current.version(), Map.of(WeighedPart.FIELD, BigDecimal.TWO));
		this.rankings.useShipped(officer);
		assertThat(this.current.get().withMeaning()).isEqualTo(Ranking.standard().withMeaning());
		assertThat(this.current.get().field()).isEqualTo(2 * Ranking.standard().field());
	}

	@Test
	void whatWasSaidOfExpertsIsTakenAwayToo() throws Exception {
		SignedIn officer = this.people.with(Role.OFFICER);
		Pair pair = this.pairs.publish("高炉喷吹煤粉", "喷吹不均。", "煤粉均匀喷吹。", Known.NOTHING);
		this.feedback.proved(pair.need(), Kind.EXPERT, pair.expert(), officer.accountId());

		var file = this.pages.get().uri("/office/matching/expert-judgements.tsv").with(as(officer)).exchange();
		assertThat(file.getResponse().getContentAsString().lines()).startsWith("need\texpert\tlevel")
			.containsOnlyOnce(pair.need() + "\t" + pair.expert() + "\t3");
		assertThat(this.pages.get().uri("/office/matching/judgements.tsv").with(as(officer))).bodyText()
			.doesNotContain(pair.need() + "\t" + pair.expert() + "\t");
	}

	@Test
	void aNoThatSaysNothingOfTheTextsIsNoJudgementOfThem() throws Exception {
		SignedIn officer = this.people.with(Role.OFFICER);
		Pair pair = this.pairs.publish("高炉除尘", "粉尘多。", "高炉除尘装置。", Known.NOTHING);
		this.feedback.refuse(officer, pair.asking(), pair.offering(), FeedbackReason.KNOWN, "");

		assertThat(this.pages.get().uri("/office/matching/judgements.tsv").with(as(officer))).bodyText()
			.doesNotContain(pair.need() + "\t" + pair.achievement() + "\t");
	}

	/** Half of them fit by word of both sides, half not by word of the office. */
	private List<Pair> judge(SignedIn officer) {
		var judged = new ArrayList<Pair>();
		for (String thing : THINGS) {
			Pair fits = this.pairs.publish(thing + "在线检测", thing + "的缺陷要在线检出。", "机器视觉检出" + thing + "缺陷。",
					Known.NOTHING);
			Pair not = this.pairs.publish(thing + "运输", thing + "运输途中容易损坏。", thing + "的新包装。", Known.NOTHING);
			this.feedback.proved(fits.need(), Kind.ACHIEVEMENT, fits.achievement(), officer.accountId());
			this.feedback.refuse(officer, not.asking(), not.offering(), FeedbackReason.OTHER_PROBLEM, "");
			judged.add(fits);
			judged.add(not);
		}
		return judged;
	}

	private MvcTestResult post(SignedIn who, String address) {
		return this.pages.post().uri(address).with(as(who)).with(csrf()).exchange();
	}

}
