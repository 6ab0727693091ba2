package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class MatchExplanationIntegrationTests {

	private static final String WORDS = "辊压后极片边缘的毛刺会刺穿隔膜造成短路，需要在线检测极片毛刺。";

	private final MockMvcTester pages;

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final NeedImport needs;

	private final AchievementImport achievements;

	private final MatchingUpkeep upkeep;

	private final MatchingService matching;

	private final MatchFeedback feedback;

	MatchExplanationIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired CompanyManagement companies, @Autowired ExpertManagement experts, @Autowired NeedImport needs,
			@Autowired AchievementImport achievements, @Autowired MatchingUpkeep upkeep,
			@Autowired MatchingService matching, @Autowired MatchFeedback feedback) {
		this.pages = pages;
		this.people = people;
		this.companies = companies;
		this.experts = experts;
		this.needs = needs;
		this.achievements = achievements;
		this.upkeep = upkeep;
		this.matching = matching;
		this.feedback = feedback;
	}

	@Test
	void tellsTheScoreOfTheListsAndBarsThatAddUpToIt() throws Exception {
		Pair pair = pair(WORDS, "机器视觉在线检测极片毛刺，避免毛刺刺穿隔膜。");

		String page = read(pair, null);

		int score = listed(pair).orElseThrow().points();
		assertThat(page).contains(score + " 分").contains("在线检测极片毛刺</mark>");
		assertThat(bars(page).stream().mapToInt(Integer::intValue).sum()).isEqualTo(score);
		assertThat(page).contains("<span>基础分</span>", "没有任何有利或不利因素时的得分");
		assertThat(page).contains("意思最接近的句子").doesNotContain("句子还在比对");
		assertThat(page).doesNotContain("id=\"feedback\"");
	}

	@Test
	void aLineInAnotherLanguageIsNotComparedWithTheOthers() throws Exception {
		String page = read(
				pair(WORDS + "\nAccuracy of 99.5 percent", "机器视觉在线检测极片毛刺，避免毛刺刺穿隔膜。\nAn accuracy of 99.6 percent"),
				null);

		assertThat(page).contains("意思最接近的句子", "<blockquote>Accuracy of 99.5 percent</blockquote>",
				"<blockquote>An accuracy of 99.6 percent</blockquote>");
		assertThat(read(pair(WORDS + "\nAccuracy of 99.5 percent", "机器视觉在线检测极片毛刺，避免毛刺刺穿隔膜。"), null))
			.contains("意思最接近的句子")
			.doesNotContain("<blockquote>Accuracy");
	}

	@Test
	void aTermThatOneTextLosesIsNotMarkedAnyMore() throws Exception {
		String shared = read(pair("喷丝板堵塞导致断丝。", "喷丝板的超声清洗。"), null);
		String lost = read(pair("喷丝板堵塞导致断丝。", "管路的超声清洗。"), null);

		assertThat(shared).contains("<mark>喷丝板</mark>堵塞", "<mark>喷丝板</mark>的超声", "双方都写到");
		assertThat(lost).doesNotContain("喷丝板</mark>", "“喷丝板”").contains("喷丝板堵塞");
	}

	@Test
	void whatMembersWroteIsShownAsTextAndNeverAsMarkup() throws Exception {
		String page = read(pair("<b>毛刺</b>检测 <script>alert(1)</script>" + WORDS, "<i>毛刺</i>在线检测"), null);

		assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert").doesNotContain("<b>");
	}

	@Test
	void tellsApartWhatIsToBeClearedUpFirst() throws Exception {
		String page = read(pair("喷丝板堵塞导致断丝。", "在线清洗喷丝板。"), null);

		assertThat(page).contains("先要弄清的", "已过", "需求没有写明预算", "已试过的办法里写到“喷丝板”", "没有写明技术成熟度");
	}

	@Test
	void findsWhatWasTriedInTheOtherScriptToo() throws Exception {
		assertThat(read(pair("噴絲板堵塞導致斷絲。", "在線清洗噴絲板。"), null)).contains("已试过的办法里写到“噴絲板”");
	}

	@Test
	void explainsAnExpertByThePieceThatCarriesTheMatch() throws Exception {
		Pair pair = pair(WORDS, "极片毛刺在线检测装置，检出隔膜边的毛刺。");

		String page = body(
				this.pages.get().uri("/needs/" + pair.need() + "/matches/experts/" + pair.expert()).exchange());

		assertThat(page).contains("专家的佐证", "主要依据");
		assertThat(bars(page).stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(Integer.parseInt(first(page, "class=\"number\">(\\d+) 分<")));
	}

	@Test
	void showsPublicPairsOnly() {
		Pair pair = pair(WORDS, "毛刺在线检测。");

		for (String address : List.of("/needs/" + pair.need() + "/matches/achievements/999999999",
				"/needs/999999999/matches/achievements/" + pair.achievement(),
				"/needs/" + pair.need() + "/matches/experts/999999999",
				"/needs/" + pair.need() + "/matches/needs/" + pair.need())) {
			assertThat(this.pages.get().uri(address)).as(address).hasStatus(404);
		}
		assertThat(this.pages.get().uri("/needs/x/matches/achievements/y").exchange().getResponse().getStatus())
			.isBetween(400, 404);
	}

	@Test
	void aNoOfEitherSideHidesThePairFromMembersUntilItIsTakenBack() throws Exception {
		Pair pair = pair(WORDS, "机器视觉在线检测极片毛刺，避免毛刺刺穿隔膜。");
		SignedIn officer = this.people.with(Role.OFFICER);
		assertThat(listed(pair)).isPresent();

		for (SignedIn side : List.of(pair.company(), pair.owner())) {
			assertThat(read(pair, side)).contains("id=\"feedback\"");
			assertThat(say(pair, side, "TRIED", "")).hasStatus3xxRedirection();

			assertThat(listed(pair)).isEmpty();
			assertThat(this.pages.get().uri(pair.url())).hasStatus(404);
			assertThat(this.pages.get().uri("/needs/" + pair.need() + "/matches").with(as(officer))).hasStatusOk()
				.bodyText()
				.contains("一方认为不匹配", pair.url());
			assertThat(read(pair, side)).contains("已经试过", "/feedback/undo");

			assertThat(this.pages.post().uri(pair.url() + "/feedback/undo").with(as(side)).with(csrf()))
				.hasStatus3xxRedirection();
			assertThat(listed(pair)).isPresent();
			assertThat(this.pages.get().uri(pair.url())).hasStatusOk();
		}
	}

	@Test
	void strangersHaveNoSay() {
		Pair pair = pair(WORDS, "毛刺在线检测。");

		assertThat(say(pair, this.people.with(Role.COMPANY), "TRIED", "")).hasStatus(404);
		assertThat(say(pair, this.people.with(Role.EXPERT), "TRIED", "")).hasStatus(404);
		assertThat(this.pages.post()
			.uri(pair.url() + "/feedback/undo")
			.with(as(this.people.with(Role.INVESTOR)))
			.with(csrf())).hasStatus(404);
		assertThat(this.pages.post().uri(pair.url() + "/feedback").with(csrf()).param("reason", "TRIED"))
			.hasStatus3xxRedirection();
		assertThat(this.pages.get().uri("/office/matching/feedback").with(as(pair.company()))).hasStatus(403);
		assertThat(this.pages.get().uri("/office/matching/judgements.tsv").with(as(pair.company()))).hasStatus(403);
		assertThat(listed(pair)).isPresent();
	}

	@Test
	void badInputIsToldBesideItsFieldAndNothingTypedIsLost() {
		Pair pair = pair(WORDS, "毛刺在线检测。");

		assertThat(say(pair, pair.company(), "", "写了几句")).hasStatus(422).bodyText().contains("写了几句");
		assertThat(say(pair, pair.company(), "NO_SUCH", "写了几句")).hasStatus(422);
		assertThat(say(pair, pair.company(), "OTHER", " ")).hasStatus(422).bodyText().contains("请写明原因");
		assertThat(say(pair, pair.company(), "TRIED", "长".repeat(501))).hasStatus(422);
		assertThat(say(pair, pair.company(), "TRIED", "a\0b")).hasStatus(422);
		assertThat(listed(pair)).isPresent();
	}

	@Test
	void theOfficeReadsWhatWasSaidAndTakesItAwayAsJudgements() throws Exception {
		Pair no = pair(WORDS, "机器视觉在线检测极片毛刺，避免毛刺刺穿隔膜造成短路。");
		Pair yes = pair(WORDS, "毛刺在线检测乙。");
		SignedIn officer = this.people.with(Role.OFFICER);
		say(no, officer, "OTHER", "只是用词相同");
		this.feedback.proved(yes.need(), Kind.ACHIEVEMENT, yes.achievement(), officer.accountId());
		this.feedback.proved(yes.need(), Kind.ACHIEVEMENT, yes.achievement(), officer.accountId());

		assertThat(listed(no)).as("the office judges, it does not hide").isPresent();
		assertThat(this.pages.get().uri("/office/matching/feedback").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("只是用词相同", no.url())
			.doesNotContain(yes.url());
		assertThat(this.pages.get().uri("/office/matching/feedback?verdict=FITS").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains(yes.url());
		String file = body(this.pages.get().uri("/office/matching/judgements.tsv").with(as(officer)).exchange());
		assertThat(file.lines()).startsWith("need\tachievement\tlevel")
			.containsOnlyOnce(no.need() + "\t" + no.achievement() + "\t1",
					yes.need() + "\t" + yes.achievement() + "\t3");
	}

	@Test
	void aNeedShowsItsTwoSeriesSideBySide() {
		Pair pair = pair(WORDS, "机器视觉在线检测极片毛刺，避免毛刺刺穿隔膜。");

		assertThat(this.pages.get().uri("/needs/" + pair.need() + "/matches")).hasStatusOk()
			.bodyText()
			.contains("两个系列", "匹配", pair.url());
	}

	private MvcTestResult say(Pair pair, SignedIn who, String reason, String words) {
		return this.pages.post()
			.uri(pair.url() + "/feedback")
			.with(as(who))
			.with(csrf())
			.param("reason", reason)
			.param("words", words)
			.exchange();
	}

	private String read(Pair pair, SignedIn who) throws Exception {
		var request = this.pages.get().uri(pair.url());
		var result = ((who != null) ? request.with(as(who)) : request).exchange();
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString();
	}

	private static List<Integer> bars(String page) {
		return Pattern.compile("</meter>\\s*<span class=\"number\">([+-]\\d+)<")
			.matcher(page)
			.results()
			.map(found -> Integer.valueOf(found.group(1)))
			.toList();
	}

	private static String first(String page, String pattern) {
		return Pattern.compile(pattern)
			.matcher(page)
			.results()
			.map((MatchResult found) -> found.group(1))
			.findFirst()
			.orElseThrow();
	}

	private Optional<MatchView> listed(Pair pair) {
		return this.matching.best(Kind.ACHIEVEMENT, pair.achievement(), Kind.NEED, 1000, Locale.SIMPLIFIED_CHINESE)
			.stream()
			.filter(match -> match.subject().id().equals(Long.toString(pair.need())))
			.findFirst();
	}

	private Pair pair(String problem, String offer) {
		SignedIn company = this.people.with(Role.COMPANY);
		CompanyId companyId = this.companies
			.importAll(List.of(CompanyBuilder.company().name("极片厂" + UUID.randomUUID()).draft()), 2)
			.getFirst();
		this.companies.addRepresentative(companyId, company.accountId());
		SignedIn owner = this.people.with(Role.EXPERT);
		ExpertId expert = this.experts.importAll(List.of(ExpertBuilder.expert().draft()), 2).getFirst();
		this.experts.give(expert, owner.accountId());
		var content = new NeedContent(NeedKind.TECHNOLOGY, "锂电池极片质量", problem, "检出 10 微米", "", "换过喷丝板，没有用", "", null,
				(BigDecimal) null, LocalDate.of(2020, 1, 31), List.of("newenergy"), null, List.of(), "", false, false);
		long need = this.needs.publish(List.of(new NeedImport.Row(companyId, content, Origin.PORTAL)))
			.getFirst()
			.value();
		long achievement = this.achievements
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(expert), null),
					AchievementContent.of("锂电池极片检测", offer), Origin.PORTAL)))
			.getFirst()
			.value();
		this.upkeep.update(MatchTexts.subject(Kind.NEED, need));
		this.upkeep.update(MatchTexts.subject(Kind.ACHIEVEMENT, achievement));
		this.upkeep.update(MatchTexts.subject(Kind.EXPERT, expert.value()));
		return new Pair(need, achievement, expert.value(), company, owner);
	}

	private record Pair(long need, long achievement, long expert, SignedIn company, SignedIn owner) {

		String url() {
			return "/needs/" + this.need + "/matches/achievements/" + this.achievement;
		}

	}

}
