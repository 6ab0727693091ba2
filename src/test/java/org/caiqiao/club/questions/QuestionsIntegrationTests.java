package org.caiqiao.club.questions;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.PersonalData;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.RegistrationQuestion;
import org.caiqiao.club.RegistrationQuestions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.caiqiao.club.EventBuilder.event;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What members are asked when they register for an event. */
@IntegrationTest
@Import(Club.class)
class QuestionsIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final RegistrationQuestions questions;

	private final ClubEventManagement events;

	private final List<PersonalData> data;

	private ClubEventId event;

	private SignedIn company;

	private SignedIn officer;

	QuestionsIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired RegistrationQuestions questions, @Autowired ClubEventManagement events,
			@Autowired List<PersonalData> data) {
		this.pages = pages;
		this.club = club;
		this.questions = questions;
		this.events = events;
		this.data = data;
	}

	@BeforeEach
	void setUp() {
		this.event = this.club.open(10);
		this.company = this.club.company();
		this.officer = this.club.officer();
		assertThat(add("text", "带样品来吗？", "kind", "COMPANY", "choices", "带\n不带", "required", "true"))
			.hasStatus3xxRedirection();
		assertThat(add("text", "想看的展品", "kind", "", "choices", "")).hasStatus3xxRedirection();
		assertThat(add("text", "讲多久？", "kind", "EXPERT", "choices", "")).hasStatus3xxRedirection();
	}

	@Test
	void aMemberIsAskedWhatItsKindIsAskedAndCanAnswerAgain() throws Exception {
		assertThat(form()).contains("带样品来吗？", "想看的展品").doesNotContain("讲多久？");
		assertThat(register(id("带样品"), "带", id("想看"), "=机器人")).hasStatus3xxRedirection();
		assertThat(form()).containsPattern("value=\"带\" selected").contains("value=\"=机器人\"");
		assertThat(register(id("带样品"), "不带", id("想看"), "")).hasStatus3xxRedirection();
		assertThat(form()).containsPattern("value=\"不带\" selected").doesNotContain("=机器人");
	}

	@Test
	void whatIsMissingOrOddIsSaidBesideTheQuestionAndNothingTypedIsLost() throws Exception {
		String missing = body(register(id("带样品"), "", id("想看"), "激光"));
		assertThat(missing).contains("请回答这个问题。", "value=\"激光\"");
		assertThat(body(register(id("带样品"), "也许", id("想看"), ""))).contains("请从列出的回答里选一个。");
		assertThat(body(register(id("带样品"), "带", id("想看"), "长".repeat(501)))).contains("回答不超过 500 个字。");
		assertThat(body(register(id("带样品"), "带", id("想看"), "a\0b"))).contains("回答不超过 500 个字。");
		assertThat(form()).doesNotContain("激光");
	}

	@Test
	void theOfficeReadsTheAnswersOnItsListAndInTheFile() throws Exception {
		register(id("带样品"), "带", id("想看"), "=机器人");
		assertThat(read("/office/events/" + this.event.value() + "/attendees")).contains("带样品来吗？", "=机器人");
		assertThat(read("/office/events/" + this.event.value() + "/attendees.csv")).contains("带样品来吗？", "'=机器人");
	}

	@Test
	void aQuestionGoesWithItsAnswersAndAnEventLikeThisOneAsksTheSame() throws Exception {
		register(id("带样品"), "带", id("想看"), "");
		ClubEventId copy = this.events.draft(this.officer, this.club.number(), event().start(this.club.day()).content(),
				this.event);
		assertThat(this.questions.all(copy)).extracting(RegistrationQuestion::text)
			.containsExactly("带样品来吗？", "想看的展品", "讲多久？");
		assertThat(this.pages.post()
			.uri("/office/events/" + this.event.value() + "/questions/" + id("带样品") + "/remove")
			.with(as(this.officer))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.questions.of(this.event, MemberKind.COMPANY)).extracting(RegistrationQuestion::text)
			.containsExactly("想看的展品");
		assertThat(read("/office/events/" + this.event.value() + "/attendees")).doesNotContain("带样品");
		assertThat(this.pages.post()
			.uri("/office/events/" + copy.value() + "/questions/" + id("想看") + "/remove")
			.with(as(this.officer))
			.with(csrf())).hasStatus(404);
	}

	@Test
	void refusesQuestionsThatNobodyCouldAnswer() {
		assertThat(body(add("text", " ", "kind", "", "choices", ""))).contains("field-invalid");
		assertThat(body(add("text", "一个？", "kind", "", "choices", "只有一个"))).contains("回答写 2 至 12 行", "只有一个");
		assertThat(body(add("text", "想看的展品", "kind", "", "choices", ""))).contains("这类会员已经有同样的问题。");
		assertThat(body(add("text", "谁？", "kind", "NOBODY", "choices", ""))).contains("谁？");
		for (int n = 3; n < QuestionManagement.MOST; n++) {
			assertThat(add("text", "第" + n + "问", "kind", "", "choices", "")).hasStatus3xxRedirection();
		}
		assertThat(body(add("text", "太多了", "kind", "", "choices", ""))).contains("问题最多 10 个。");
	}

	@Test
	void onlyTheOfficeAsksAndWhatWasAnsweredIsOnesOwn() throws Exception {
		String page = "/office/events/" + this.event.value() + "/questions";
		assertThat(this.pages.get().uri(page)).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(page).with(as(this.company))).hasStatus(403);
		assertThat(this.pages.get().uri("/office/events/999999999/questions").with(as(this.officer))).hasStatus(404);
		register(id("带样品"), "带", id("想看"), "激光");
		assertThat(this.data.stream()
			.filter(part -> part.part().equals("events"))
			.findFirst()
			.orElseThrow()
			.of(this.company.accountId())
			.toString()).contains("激光");
	}

	private long id(String text) {
		return this.questions.all(this.event)
			.stream()
			.filter(question -> question.text().startsWith(text))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private MvcTestResult add(String... fields) {
		var request = this.pages.post()
			.uri("/office/events/" + this.event.value() + "/questions")
			.with(as(this.officer))
			.with(csrf());
		for (int n = 0; n < fields.length; n += 2) {
			request = request.param(fields[n], fields[n + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult register(long one, String first, long other, String second) {
		return this.pages.post()
			.uri("/events/" + this.event.value() + "/register")
			.with(as(this.company))
			.with(csrf())
			.param("attendees", "王某")
			.param("answer-" + one, first)
			.param("answer-" + other, second)
			.param("answer-999999999", "x")
			.param("answer-x", "x")
			.param("answer-0" + one, "another spelling of the same number")
			.exchange();
	}

	private String form() throws Exception {
		var result = this.pages.get()
			.uri("/events/" + this.event.value() + "/register")
			.with(as(this.company))
			.exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private String read(String uri) throws Exception {
		var result = this.pages.get().uri(uri).with(as(this.officer)).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatus(422);
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
