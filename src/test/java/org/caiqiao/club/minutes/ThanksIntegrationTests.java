package org.caiqiao.club.minutes;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The office looks at its thanks before it sends them. */
@IntegrationTest
@Import({ Club.class, Halls.class, LongAgo.class })
class ThanksIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final LongAgo longAgo;

	private final JdbcClient database;

	private final ToldEvent scene;

	ThanksIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired LongAgo longAgo,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.club = club;
		this.longAgo = longAgo;
		this.database = database;
		this.scene = ToldEvent.of(club, halls, registrations);
	}

	@Test
	void thePageOffersThanksOnceTheEventHasEnded() {
		this.longAgo.ahead(id());
		assertThat(body(page())).contains("活动结束后").doesNotContain("thanks/preview");
		MvcTestResult early = post("", Map.of("subject", "谢谢", "words", "各位"));
		assertThat(early).hasStatus(422);
		assertThat(body(early)).contains("活动还没有结束");
		assertThat(post("/preview", Map.of("subject", "谢谢", "words", "各位"))).hasStatus(422);
		this.longAgo.over(id());
		assertThat(body(page())).contains("thanks/preview", "感谢您参加");
		assertThat(thanked()).isZero();
	}

	@Test
	void thePreviewSaysHowManyReadItAndShowsOne() {
		this.longAgo.over(id());
		assertThat(body(post("/preview", Map.of("subject", "谢谢大家", "words", "第一行\n第二行")))).contains("将发给 5 人", "没有签到记录",
				"才桥：谢谢大家", "第一行\n第二行");
		this.longAgo.arrived(id(), this.club.companyOf(company()).value());
		this.club.colleagueOf(company());
		assertThat(body(post("/preview", Map.of("subject", "谢谢大家", "words", "各位")))).contains("将发给 2 人", "发给签到的成员")
			.doesNotContain("没有签到记录");
		assertThat(thanked()).as("nothing is sent yet").isZero();
	}

	@Test
	void goingBackKeepsWhatWasTyped() {
		this.longAgo.over(id());
		assertThat(body(post("/preview", Map.of("subject", "我的主题", "words", "我的正文", "back", "true")))).contains("我的主题",
				"我的正文", "纪要内容");
	}

	@Test
	void oddWordsAreToldBesideTheField() {
		this.longAgo.over(id());
		for (String step : new String[] { "", "/preview" }) {
			assertThat(body(post(step, Map.of("subject", "", "words", "各位")))).contains("subject-error", "各位");
			assertThat(body(post(step, Map.of("subject", "x".repeat(121), "words", "")))).contains("subject-error",
					"words-error");
			assertThat(body(post(step, Map.of("subject", "x", "words", "字".repeat(2001))))).contains("words-error");
			assertThat(body(post(step, Map.of("subject", "a\0", "words", "b\0")))).contains("含有无法保存的字符");
			assertThat(post(step, Map.of())).hasStatus(422);
		}
		assertThat(post("/preview", Map.of("back", "true", "subject", "a\0"))).hasStatus(422);
		assertThat(thanked()).isZero();
	}

	@Test
	void whatWasSentIsRememberedAndASubjectIsOneLine() {
		this.longAgo.over(id());
		this.longAgo.arrived(id(), this.club.companyOf(company()).value());
		assertThat(post("", Map.of("subject", "谢谢\r\nBcc: x@example.org", "words", "各位"))).hasStatus3xxRedirection();
		assertThat(thanked()).isEqualTo(1);
		assertThat(this.database.sql("select words from club_notice where event_id = ? and purpose = 'THANKS'")
			.param(id().value())
			.query(String.class)
			.single()).isEqualTo("谢谢 Bcc: x@example.org\n各位");
		assertThat(body(page())).contains("已发送", "谢谢 Bcc: x@example.org");
		assertThat(body(post("/preview", Map.of("subject", "谢谢", "words", "各位")))).contains("将发给 0 人", "已感谢过 1 人");
		assertThat(post("", Map.of("subject", "谢谢", "words", "各位"))).hasStatus3xxRedirection();
		assertThat(thanked()).isEqualTo(1);
		assertThat(
				this.database.sql("select count(*) from audit_entry where action = 'event.thanked' and subject_id = ?")
					.param(id().value())
					.query(Long.class)
					.single())
			.isEqualTo(1);
		// Thanks are no invitations.
		assertThat(
				this.pages.get().uri("/office/events/" + id().value() + "/invitations").with(as(this.club.officer())))
			.hasStatusOk();
	}

	@Test
	void othersDoNotThank() {
		this.longAgo.over(id());
		for (String step : new String[] { "", "/preview" }) {
			assertThat(this.pages.post().uri(path() + "/thanks" + step).with(as(company())).with(csrf()))
				.hasStatus(403);
			assertThat(this.pages.post().uri(path() + "/thanks" + step).with(csrf())).hasStatus3xxRedirection();
		}
	}

	private long thanked() {
		return this.database.sql("select count(*) from club_notice where event_id = ? and purpose = 'THANKS'")
			.param(id().value())
			.query(Long.class)
			.single();
	}

	private MvcTestResult page() {
		return this.pages.get().uri(path()).with(as(this.club.officer())).exchange();
	}

	private MvcTestResult post(String step, Map<String, String> form) {
		var request = this.pages.post().uri(path() + "/thanks" + step).with(as(this.club.officer())).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private SignedIn company() {
		return this.scene.companies().getFirst();
	}

	private String path() {
		return "/office/events/" + id().value() + "/minutes";
	}

	private ClubEventId id() {
		return this.scene.id();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
