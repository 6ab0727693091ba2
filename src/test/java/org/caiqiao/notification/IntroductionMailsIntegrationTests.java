package org.caiqiao.notification;

import java.util.List;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Mails about introductions, through a mail server. */
class IntroductionMailsIntegrationTests extends MailsTest {

	private final MockMvcTester pages;

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final String companyName = "对接邮件企业" + UUID.randomUUID();

	private final String expertName = "对接邮件专家" + UUID.randomUUID();

	private SignedIn company;

	private SignedIn colleague;

	private SignedIn expert;

	private CompanyId companyId;

	private ExpertId expertId;

	IntroductionMailsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired CompanyManagement companies, @Autowired ExpertManagement experts) {
		this.pages = pages;
		this.people = people;
		this.companies = companies;
		this.experts = experts;
	}

	@BeforeEach
	void letBothSidesIn() {
		this.company = this.people.with(Role.COMPANY);
		this.colleague = this.people.with(Role.COMPANY);
		this.companyId = this.companies.importAll(List.of(CompanyBuilder.company().name(this.companyName).draft()), 3)
			.getFirst();
		this.companies.addRepresentative(this.companyId, this.company.accountId());
		this.companies.addRepresentative(this.companyId, this.colleague.accountId());
		this.expert = this.people.with(Role.EXPERT);
		this.expertId = this.experts.importAll(List.of(ExpertBuilder.expert().name(this.expertName).draft()), 3)
			.getFirst();
		this.experts.give(this.expertId, this.expert.accountId());
	}

	@Test
	void whoeverIsAskedReadsWhoAsksAndWhyButNoContact() {
		String page = ask();
		MimeMessage mail = mailTo(this.expert.email());
		assertThat(subject(mail)).isEqualTo("才桥：" + this.companyName + " 申请与您对接");
		assertThat(text(mail)).contains(this.expertName, "想请您看看我们的产线", PORTAL + page).doesNotContain("010-5550");
	}

	@Test
	void everybodyOfTheSideThatAskedReadsTheAnswer() {
		String page = ask();
		answer(page + "/accept", "");
		for (SignedIn reader : List.of(this.company, this.colleague)) {
			MimeMessage mail = mailTo(reader.email());
			assertThat(subject(mail)).isEqualTo("才桥：对方同意对接“" + this.expertName + "”");
			assertThat(text(mail)).contains(PORTAL + page).doesNotContain("010-5550", "{");
		}
	}

	@Test
	void aNoIsToldWithItsReasonAndAYesAfterItToo() {
		String page = ask();
		answer(page + "/decline", "今年的时间已经排满");
		MimeMessage no = mailTo(this.company.email());
		assertThat(subject(no)).contains("谢绝");
		assertThat(text(no)).contains("今年的时间已经排满", PORTAL + page);
		answer(page + "/accept", "可以谈了");
		assertThat(text(mailsTo(this.company.email(), 2).getLast())).contains("可以谈了");
		assertThat(mailsTo(this.expert.email())).as("who answers knows it").hasSize(1);
	}

	private String ask() {
		var result = this.pages.post()
			.uri("/introductions/new")
			.with(as(this.company))
			.with(csrf())
			.param("asker", "COMPANY-" + this.companyId.value())
			.param("kind", "EXPERT")
			.param("id", Long.toString(this.expertId.value()))
			.param("message", "想请您看看我们的产线")
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		String page = result.getResponse().getRedirectedUrl();
		// What is told is what holds when the mail goes out, so it has to go before the
		// answer.
		mailTo(this.expert.email());
		return page;
	}

	private void answer(String address, String words) {
		assertThat(this.pages.post().uri(address).with(as(this.expert)).with(csrf()).param("answer", words)).flash()
			.containsKey("notice");
	}

}
