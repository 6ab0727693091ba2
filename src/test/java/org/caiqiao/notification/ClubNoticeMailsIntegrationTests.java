package org.caiqiao.notification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.MatchedNow;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Invitations to club events, through a mail server. */
@Import({ Club.class, MatchedNow.class })
class ClubNoticeMailsIntegrationTests extends MailsTest {

	private final String title = "邀请试验活动" + UUID.randomUUID();

	@Test
	void anInvitationThatCouldNotBeSentIsTriedAgain(@Autowired FailedMails failed, @Autowired JdbcClient jdbc,
			@Autowired Club club, @Autowired ExpertManagement experts, @Autowired NeedImport needs,
			@Autowired MatchedNow matched, @Autowired MockMvcTester pages) {
		Invited invited = invited(club, experts, needs, matched);
		SERVER.stop();
		try {
			invite(pages, club, invited);
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> jdbc.sql("""
					select count(*) from event_publication p join club_notice n
					  on p.serialized_event like '%' || n.id || '%' and p.event_type like '%NoticeDue'
					where n.event_id = :event and p.status = 'FAILED'
					""").param("event", invited.event().value()).query(Long.class).single() == 1);
		}
		finally {
			SERVER.start();
		}
		failed.tryAgain();
		assertThat(subject(mailTo(invited.company().email()))).contains(this.title);
	}

	@Test
	void whoIsInvitedReadsWhyAndIsWrittenToOnce(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired ExpertManagement experts, @Autowired NeedImport needs, @Autowired MatchedNow matched) {
		Invited invited = invited(club, experts, needs, matched);
		SignedIn company = invited.company();
		invite(pages, club, invited);
		invite(pages, club, invited);
		var mail = mailTo(company.email());
		assertThat(subject(mail)).isEqualTo("才桥：邀请您参加 · " + this.title);
		assertThat(text(mail)).contains(invited.ability(), "邮件专家", "人才之家报告厅",
				PORTAL + "/events/" + invited.event().value());
		// Whoever speaks for the company since then is written to, and nobody else again.
		SignedIn later = club.colleagueOf(company);
		invite(pages, club, invited);
		mailTo(later.email());
		assertThat(mailsTo(company.email())).hasSize(1);
	}

	private Invited invited(Club club, ExpertManagement experts, NeedImport needs, MatchedNow matched) {
		String ability = "深海钻杆的腐蚀监测" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
		ExpertId expert = experts
			.importAll(List.of(ExpertBuilder.expert().name("邮件专家").abilities(ability).draft()), 4711)
			.getFirst();
		matched.expert(expert.value());
		SignedIn company = club.company();
		matched.need(
				needs
					.publish(List.of(new NeedImport.Row(club.companyOf(company),
							NeedContent.of(ability, ability + "，靠人下潜"), Origin.PORTAL)))
					.getFirst()
					.value());
		ClubEventId id = club.opened(club.draft(EventBuilder.event().title(this.title).start(club.day()), expert));
		return new Invited(id, company, ability);
	}

	private static void invite(MockMvcTester pages, Club club, Invited invited) {
		assertThat(pages.post()
			.uri("/office/events/" + invited.event().value() + "/invitations")
			.param("member", String.valueOf(club.companyOf(invited.company()).value()))
			.with(as(club.officer()))
			.with(csrf())).hasStatus3xxRedirection();
	}

	private record Invited(ClubEventId event, SignedIn company, String ability) {
	}

}
