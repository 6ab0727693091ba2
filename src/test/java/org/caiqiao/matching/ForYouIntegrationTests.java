package org.caiqiao.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.matching.ForYou.Suggestion;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What fits a member best, on the home page. */
@IntegrationTest
class ForYouIntegrationTests {

	private final PublishedPairs pairs;

	private final ForYou section;

	private final MatchFeedback feedback;

	private final NeedImport needs;

	private final MatchingUpkeep upkeep;

	private final Statements statements;

	ForYouIntegrationTests(@Autowired BeanFactory beans, @Autowired ForYou section, @Autowired MatchFeedback feedback,
			@Autowired NeedImport needs, @Autowired MatchingUpkeep upkeep, @Autowired Statements statements) {
		this.pairs = new PublishedPairs(beans);
		this.section = section;
		this.feedback = feedback;
		this.needs = needs;
		this.upkeep = upkeep;
		this.statements = statements;
	}

	@Test
	void manyNeedsOfACompanyCostAsManyStatementsAsOne() {
		Pair pair = publish();
		assertThat(best(pair.company())).anySatisfy(shown -> {
			assertThat(shown.match().explanation()).isEqualTo(pair.url());
			assertThat(shown.need()).contains("浮选机搅拌桨磨损监测");
		});
		long one = this.statements.of(() -> best(pair.company()));
		for (String title : List.of("浮选药剂自动加药", "浮选泡沫图像识别", "浮选尾矿品位在线分析", "浮选槽液位控制")) {
			this.pairs.publish(title, title, title, Known.NOTHING);
			long need = this.needs
				.publish(List.of(new NeedImport.Row(new CompanyId(pair.companyId()), NeedContent.of(title, title),
						Origin.PORTAL)))
				.getFirst()
				.value();
			this.upkeep.update(MatchTexts.subject(Kind.NEED, need));
		}

		long many = this.statements.of(() -> best(pair.company()));

		assertThat(many).isEqualTo(one).isPositive();
		assertThat(best(pair.company())).hasSize(5)
			.isSortedAccordingTo(Comparator.comparingInt((Suggestion shown) -> shown.match().points()).reversed())
			.doesNotHaveDuplicates()
			.allSatisfy(shown -> assertThat(shown.match().reasons()).isNotEmpty());
	}

	@Test
	void anExpertSeesTheNeedsThatFitButNotThoseThatOneSideRefused() {
		Pair pair = publish();
		String page = "/needs/" + pair.need() + "/matches/experts/" + pair.expert();
		assertThat(best(pair.owner())).extracting(shown -> shown.match().explanation()).contains(page);

		this.feedback.refuse(pair.company(), pair.asking(), MatchTexts.subject(Kind.EXPERT, pair.expert()),
				FeedbackReason.TRIED, "");

		assertThat(best(pair.owner())).extracting(shown -> shown.match().explanation()).doesNotContain(page);
	}

	@SuppressWarnings("unchecked")
	private List<Suggestion> best(SignedIn who) {
		Map<String, Object> model = this.section.model(who, Locale.ENGLISH);
		return (model != null) ? (List<Suggestion>) model.get("best") : List.of();
	}

	private Pair publish() {
		return this.pairs.publish("浮选机搅拌桨磨损监测", "浮选机搅拌桨磨损靠停机检查。", "浮选机搅拌桨磨损的振动监测。", Known.NOTHING);
	}

}
