package org.caiqiao.matching;

import java.time.LocalDate;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
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
		assertThat(there.reasons()).extracting(MatchView.Why::text).contains("以往反馈认为不合适");
		assertThat(read(pair)).contains("以往反馈认为不合适", ">" + there.points() + " 分<");

		assertThat(this.pages.post().uri(pair.url() + "/feedback/undo").with(as(officer)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.pairs.fromNeed(pair).orElseThrow().points()).isEqualTo(before);
		assertThat(read(pair)).doesNotContain("以往反馈认为");
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
