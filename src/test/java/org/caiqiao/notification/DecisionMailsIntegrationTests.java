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
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedKind;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.savedsearch.NewlyFound;
import org.caiqiao.shared.MemberDecision;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What the office decides reaches those it concerns, through a mail server. */
class DecisionMailsIntegrationTests extends MailsTest {

	private final MockMvcTester pages;

	private final People people;

	private final String name = "决定邮件" + UUID.randomUUID();

	DecisionMailsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people) {
		this.pages = pages;
		this.people = people;
	}

	@Test
	void everybodyOfAMemberReadsWhatBecameOfIt(@Autowired CompanyManagement companies) {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId id = companies.register(CompanyBuilder.company().name(this.name).details(), who.accountId());
		decide(id, MemberDecision.APPROVE, "");
		MimeMessage approved = mailTo(who.email());
		assertThat(subject(approved)).isEqualTo("才桥：“" + this.name + "”已通过审核");
		assertThat(text(approved)).contains(PORTAL + "/companies/" + id.value()).doesNotContain("{");
	}

	@Test
	void whoeverIsTurnedDownReadsWhy(@Autowired CompanyManagement companies) {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId id = companies.register(CompanyBuilder.company().name(this.name).details(), who.accountId());
		decide(id, MemberDecision.DECLINE, "请补充营业范围");
		assertThat(text(mailTo(who.email()))).contains("请补充营业范围", this.name);
	}

	@Test
	void theAuthorReadsWhatTheOfficeDidWithATextButNotWhatItDidItself(@Autowired NeedManagement needs,
			@Autowired CompanyManagement companies) {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId company = companies.importAll(List.of(CompanyBuilder.company().name(this.name).draft()), 3)
			.getFirst();
		companies.addRepresentative(company, who.accountId());
		NeedId id = needs.draft(who, null, new NeedContent(NeedKind.TECHNOLOGY, this.name, "问题", "目标", "", "", "", null,
				null, null, List.of(), null, List.of(), "", false, false));
		needs.submit(who, id);
		assertThat(this.pages.post()
			.uri("/office/needs/" + id.value() + "/give-back")
			.param("note", "请写清指标")
			.with(as(this.people.with(Role.OFFICER)))
			.with(csrf())).hasStatus3xxRedirection();
		MimeMessage mail = mailTo(who.email());
		assertThat(subject(mail)).isEqualTo("才桥：“" + this.name + "”需要修改");
		assertThat(text(mail)).contains("请写清指标", PORTAL + "/needs/" + id.value());
	}

	@Test
	void aSavedSearchTellsWhatItFoundAndHowToEndIt(@Autowired ApplicationEventPublisher events,
			@Autowired TransactionTemplate transaction) {
		SignedIn who = this.people.with(Role.COMPANY);
		transaction.executeWithoutResult(status -> events.publishEvent(new NewlyFound(who.accountId(), this.name,
				PORTAL + "/needs?q=a", PORTAL + "/searches/t/stop", 2, List.of("甲需求", "乙需求"))));
		MimeMessage mail = mailTo(who.email());
		assertThat(subject(mail)).isEqualTo("才桥：“" + this.name + "”有 2 条新内容");
		assertThat(text(mail)).contains("- 甲需求", "- 乙需求", "/needs?q=a", "/searches/t/stop");
	}

	private void decide(CompanyId id, MemberDecision decision, String reason) {
		assertThat(this.pages.post()
			.uri("/office/companies/" + id.value() + "/decision")
			.param("decision", decision.name())
			.param("reason", reason)
			.with(as(this.people.with(Role.OFFICER)))
			.with(csrf())).hasStatus3xxRedirection();
	}

}
