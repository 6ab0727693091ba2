package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Facts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class MatchFactsIntegrationTests {

	private static final String PROBLEM = "污泥脱水后含水率仍高，干化能耗大。";

	private static final String OFFER = "低温热泵干化污泥，降低含水率和能耗。";

	private final MockMvcTester pages;

	private final People people;

	private final PublishedPairs pairs;

	MatchFactsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people, @Autowired BeanFactory beans) {
		this.pages = pages;
		this.people = people;
		this.pairs = new PublishedPairs(beans);
	}

	@Test
	void aPriceAboveTheBudgetIsABarAgainstThePairAndNoQuestionBesides() throws Exception {
		String dear = read(publish(new Known(100, null, 300, 9)));
		String cheap = read(publish(new Known(100, null, 80, 9)));

		assertThat(dear).contains("<span>预算</span>", "要价 300 万元，高于预算上限 100 万元").doesNotContain("成果要价");
		assertThat(cheap).doesNotContain("<span>预算</span>", "万元，高于预算上限");
	}

	@Test
	void aPassedDeadlineIsABarAgainstThePairAndNoQuestionBesides() throws Exception {
		String passed = read(publish(new Known(100, LocalDate.of(2020, 1, 31), null, 9)));
		String open = read(publish(new Known(100, LocalDate.of(2999, 1, 31), null, 9)));

		assertThat(passed).contains("<span>时间</span>", "期限 2020年1月31日 已过").doesNotContain("需求的期限");
		assertThat(open).doesNotContain("<span>时间</span>", "已过");
	}

	@Test
	void aNeighbourWhoseUnitAgreesGainsPointsForBoth() throws Exception {
		Pair near = publish(Known.owned(UnitConsent.GRANTED, false));
		Pair refused = publish(Known.owned(UnitConsent.REFUSED, false));
		Pair unknown = publish(Known.owned(null, false));

		assertThat(read(near)).contains("<span>地点</span>", "双方在同一区县", "<span>单位同意</span>", "单位已同意转化");
		assertThat(read(refused)).contains("单位未同意转化");
		assertThat(read(unknown)).contains("成果没有写明单位是否同意转化").doesNotContain("<span>单位同意</span>");
		assertThat(this.pairs.score(near)).isGreaterThan(this.pairs.score(unknown));
		assertThat(this.pairs.score(unknown)).isGreaterThan(this.pairs.score(refused));
	}

	@Test
	void aNeedThatHidesItsCompanyTellsNoPlace() throws Exception {
		assertThat(read(publish(Known.owned(UnitConsent.PENDING, true)))).contains("单位对转化的审批尚未结束")
			.doesNotContain("双方在同一");
	}

	@Test
	void aCompanyThatMovesTakesItsNeedsAlong() throws Exception {
		Pair pair = publish(Known.owned(null, false));
		String form = this.pages.get()
			.uri("/companies/" + pair.companyId() + "/edit")
			.with(as(pair.company()))
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(this.pages.post()
			.uri("/companies/" + pair.companyId() + "/edit")
			.with(as(pair.company()))
			.with(csrf())
			.param("version", value(form, "version"))
			.param("about.creditCode", value(form, "about.creditCode"))
			.param("about.name", "搬家企业" + pair.companyId())
			.param("about.division", "110105")
			.param("about.intro", "做污泥处理。")
			.param("about.contactName", "王某")
			.param("about.contactPhone", "010-5550-0000")).hasStatus3xxRedirection();

		await().untilAsserted(() -> assertThat(read(pair)).contains("双方在同一城市").doesNotContain("双方在同一区县"));
	}

	@Test
	void whatStandsBesideTheFormKnowsBudgetDeadlineAndPlace() {
		assertThat(written("120.5", "2027-03-01").toText("110108").facts())
			.isEqualTo(Facts.ofNeed(new BigDecimal("120.5"), LocalDate.of(2027, 3, 1)).at("110108"));
		assertThat(written("1e9", "2027-02-30").toText(null).facts()).isEqualTo(Facts.NONE);
		assertThat(written(null, null).toText(null).facts()).isEqualTo(Facts.NONE);
	}

	private static LikelyMatchesController.Written written(String budget, String deadline) {
		return new LikelyMatchesController.Written("污泥干化", PROBLEM, "", "", "", "", List.of(), null, budget, deadline,
				null);
	}

	@Test
	void whatTheOfficeCallsNoMatchLosesPointsOnEveryPageUntilItIsTakenBack() throws Exception {
		Pair pair = publish(Known.NOTHING);
		int before = this.pairs.fromNeed(pair).orElseThrow().points();
		SignedIn officer = this.people.with(Role.OFFICER);
		assertThat(this.pages.post()
			.uri(pair.url() + "/feedback")
			.with(as(officer))
			.with(csrf())
			.param("reason", "OTHER_PROBLEM")).hasStatus3xxRedirection();

		MatchView there = this.pairs.fromNeed(pair).orElseThrow();
		assertThat(there.points()).isLessThan(before);
		assertThat(this.pairs.fromOffer(pair).orElseThrow().points()).isEqualTo(there.points());
		assertThat(there.reasons()).extracting(MatchView.Why::text).contains("另有情况，只告知双方和人才办");
		assertThat(read(pair)).contains("另有情况，只告知双方和人才办", "不公开的情况", ">" + there.points() + " 分<")
			.doesNotContain("以往反馈");
		assertThat(this.pages.get().uri(pair.url()).with(as(officer))).bodyText()
			.contains("以往反馈认为不合适")
			.doesNotContain("不公开的情况");

		assertThat(this.pages.post().uri(pair.url() + "/feedback/undo").with(as(officer)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.pairs.fromNeed(pair).orElseThrow().points()).isEqualTo(before);
		assertThat(read(pair)).doesNotContain("另有情况");
	}

	@Test
	void membersAreLedToAnIntroductionAndTheOfficeIsNot() {
		Pair pair = publish(Known.NOTHING);
		String list = "/needs/" + pair.need() + "/matches";
		assertThat(this.pages.get().uri(list).with(as(pair.company()))).hasStatusOk()
			.bodyText()
			.contains("/introductions/new?kind=ACHIEVEMENT&amp;id=" + pair.achievement());
		assertThat(this.pages.get().uri(list).with(as(this.people.with(Role.OFFICER)))).hasStatusOk()
			.bodyText()
			.contains(pair.url())
			.doesNotContain("/introductions/new");
	}

	private static String value(String form, String field) {
		return form.replaceAll("(?s).*<input[^>]*name=\"" + field + "\"[^>]*value=\"([^\"]*)\".*", "$1");
	}

	private Pair publish(Known known) {
		return this.pairs.publish("污泥干化节能", PROBLEM, OFFER, known);
	}

	private String read(Pair pair) throws Exception {
		var result = this.pages.get().uri(pair.url()).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
