package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What becomes of introductions that were begun from a match. */
@IntegrationTest
class MatchOutcomeIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final PublishedPairs pairs;

	private final MatchFeedback feedback;

	private final MatchOutcomes outcomes;

	MatchOutcomeIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people, @Autowired BeanFactory beans,
			@Autowired MatchFeedback feedback, @Autowired MatchOutcomes outcomes) {
		this.pages = pages;
		this.people = people;
		this.pairs = new PublishedPairs(beans);
		this.feedback = feedback;
		this.outcomes = outcomes;
	}

	@Test
	void thePageOfAPairAndItsListsLeadToAnIntroductionThatKnowsBoth() {
		Pair pair = publish();
		String ask = "/introductions/new?kind=ACHIEVEMENT&amp;id=" + pair.achievement() + "&amp;beside=NEED-"
				+ pair.need();
		String answer = "/introductions/new?kind=NEED&amp;id=" + pair.need() + "&amp;beside=ACHIEVEMENT-"
				+ pair.achievement();

		assertThat(this.pages.get().uri(pair.url()).with(as(pair.company()))).bodyText().contains(ask);
		assertThat(this.pages.get().uri(pair.url()).with(as(pair.owner()))).bodyText().contains(answer);
		assertThat(this.pages.get().uri("/needs/" + pair.need() + "/matches")).bodyText().contains(ask);
		assertThat(this.pages.get().uri("/achievements/" + pair.achievement() + "/matches")).bodyText()
			.contains(answer);
		assertThat(this.pages.get().uri(ask.replace("&amp;", "&")).with(as(pair.company()))).hasStatusOk()
			.bodyText()
			.contains("value=\"NEED-" + pair.need() + "\"");
	}

	@Test
	void anAcceptedIntroductionProvesThePairAndCountsForItsLevel() {
		Pair pair = publish();
		double before = this.pairs.score(pair);
		Level level = this.pairs.fromNeed(pair).orElseThrow().level();
		Acceptance former = of(level);

		String page = ask(pair.company(), "COMPANY-" + pair.companyId(), pair.offering(), "NEED-" + pair.need());
		assertThat(of(level).asked()).isEqualTo(former.asked() + 1);
		assertThat(of(level).accepted()).isEqualTo(former.accepted());
		assertThat(said(pair.asking(), pair.offering())).isEmpty();

		answer(pair.owner(), page + "/accept");
		assertThat(of(level).accepted()).isEqualTo(former.accepted() + 1);
		assertThat(said(pair.asking(), pair.offering())).containsExactly(Verdict.FITS);
		assertThat(this.pairs.score(pair)).isGreaterThan(before);
		assertThat(this.pairs.fromOffer(pair).orElseThrow().reasons()).extracting(MatchView.Why::text)
			.as("who did what is told to the two sides and the office alone")
			.contains("另有情况，只告知双方和人才办");
	}

	@Test
	void aDeclinedIntroductionCountsAndProvesNothingUntilItIsThoughtOver() {
		Pair pair = publish();
		Level level = this.pairs.fromNeed(pair).orElseThrow().level();
		Acceptance former = of(level);
		String page = ask(pair.company(), "COMPANY-" + pair.companyId(), pair.offering(), "NEED-" + pair.need());

		answer(pair.owner(), page + "/decline");
		assertThat(of(level))
			.isEqualTo(new Acceptance(level, former.asked() + 1, former.accepted(), former.declined() + 1));
		assertThat(said(pair.asking(), pair.offering())).isEmpty();

		answer(pair.owner(), page + "/accept");
		assertThat(of(level))
			.isEqualTo(new Acceptance(level, former.asked() + 1, former.accepted() + 1, former.declined()));
		assertThat(said(pair.asking(), pair.offering())).containsExactly(Verdict.FITS);
	}

	@Test
	void anExpertWhoAsksAboutANeedIsAPairWithIt() {
		Pair pair = publish();
		String page = ask(pair.owner(), "EXPERT-" + pair.expert(), pair.asking(), "");

		answer(pair.company(), page + "/accept");

		assertThat(said(pair.asking(), MatchTexts.subject(Kind.EXPERT, pair.expert()))).containsExactly(Verdict.FITS);
		assertThat(said(pair.asking(), pair.offering())).isEmpty();
	}

	@Test
	void theOwnerOfAnAchievementWhoAsksFromItsMatchProvesThatPair() {
		Pair pair = publish();
		String page = ask(pair.owner(), "EXPERT-" + pair.expert(), pair.asking(), "ACHIEVEMENT-" + pair.achievement());

		answer(pair.company(), page + "/accept");

		assertThat(said(pair.asking(), pair.offering())).containsExactly(Verdict.FITS);
	}

	@Test
	void whatIsNotTheAskersOwnProvesNothing() {
		Pair pair = publish();
		Pair stranger = publish();
		for (String beside : new String[] { "NEED-" + pair.need(), "NEED-999999999", "ACHIEVEMENT-1", "x", "NEED--1",
				"NEED-" + "9".repeat(40) }) {
			Pair fresh = publish();
			String page = ask(stranger.company(), "COMPANY-" + stranger.companyId(), fresh.offering(), beside);
			answer(fresh.owner(), page + "/accept");
			assertThat(said(pair.asking(), fresh.offering())).as(beside).isEmpty();
		}
	}

	@Test
	void theOfficeReadsTheAcceptanceByLevel() {
		assertThat(this.pages.get().uri("/office/matching").with(as(this.people.with(Role.OFFICER)))).hasStatusOk()
			.bodyText()
			.contains("各级匹配的接受情况", "接受率");
		assertThat(new Acceptance(Level.WEAK, 5, 3, 1).share()).isEqualTo(0.75);
		assertThat(new Acceptance(Level.WEAK, 5, 0, 0).share()).isNull();
	}

	private Pair publish() {
		return this.pairs.publish("风机叶片除冰", "冬季叶片结冰停机，人工除冰危险。", "叶片电热除冰装置，自动监测结冰。", Known.NOTHING);
	}

	private Acceptance of(Level level) {
		return this.outcomes.byLevel().stream().filter(row -> row.level() == level).findFirst().orElseThrow();
	}

	private List<Verdict> said(Subject need, Subject offer) {
		return this.feedback.of(need, offer).stream().map(PairFeedback::verdict).toList();
	}

	private String ask(SignedIn who, String asker, Subject about, String beside) {
		var result = this.pages.post()
			.uri("/introductions/new")
			.with(as(who))
			.with(csrf())
			.param("asker", asker)
			.param("kind", about.kind().name())
			.param("id", about.id())
			.param("beside", beside)
			.param("message", "想进一步了解")
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		return result.getResponse().getRedirectedUrl();
	}

	private void answer(SignedIn who, String address) {
		var result = this.pages.post().uri(address).with(as(who)).with(csrf()).param("answer", "好").exchange();
		assertThat(result).hasStatus3xxRedirection();
		assertThat(result.getMvcResult().getFlashMap().get("notice")).isNotNull();
	}

}
