package org.caiqiao.club.minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.company.CompanyManagement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Minutes are written, with files, and read. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, LongAgo.class })
class MinutesBrowserTests {

	private final People people;

	private final ClubEventId event;

	private final SignedIn member;

	MinutesBrowserTests(@Autowired People people, @Autowired Club club, @Autowired CompanyManagement companies,
			@Autowired RegistrationManagement registrations, @Autowired LongAgo longAgo) {
		this.people = people;
		this.event = club.open(EventBuilder.event().start(club.day()));
		SignedIn first = club.company();
		this.member = people.withPassword(Role.COMPANY);
		companies.addRepresentative(club.companyOf(first), this.member.accountId());
		registrations.register(first, this.event, List.of("来宾"));
		longAgo.over(this.event);
	}

	@Test
	void aTextNotSavedYetOutlivesAnUploadAndTheMinutesAreRead(Browsing browsing) {
		Page page = Browsing.signIn(browsing.desktop(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.event.value() + "/minutes");
		Accessible.check(page);
		page.locator("#text").fill("一、三位专家介绍了成果。\n二、五家企业提出了需求。\n\n下一步：两周内回访。");
		attach(page, "renamed.pdf", "MZ not a document");
		assertThat(page.locator("#file-error")).containsText("文件内容不是 PDF");
		Accessible.check(page);
		assertThat(page.locator("#text")).hasValue("一、三位专家介绍了成果。\n二、五家企业提出了需求。\n\n下一步：两周内回访。");
		browsing.picture(page, "refused");
		attach(page, "检测成果介绍（林老师）.pdf", "%PDF-1.7 slides");
		attach(page, "a-very-long-name-without-any-blank-in-it-that-has-to-break-somewhere-on-a-phone-2026.pdf",
				"%PDF-1.7 more");
		assertThat(page.locator("#text")).hasValue("一、三位专家介绍了成果。\n二、五家企业提出了需求。\n\n下一步：两周内回访。");
		page.getByText("保存并发布").click();
		assertThat(page.locator(".flash")).containsText("纪要已发布");
		browsing.picture(page, "office");
		page.getByText("预览").click();
		Accessible.check(page);
		browsing.picture(page, "thanks");
		page.getByText("返回修改").click();
		assertThat(page.locator("#words")).hasValue(Pattern.compile("感谢您抽时间参加.*", Pattern.DOTALL));
		page.getByText("预览").click();
		page.getByText("发送给").click();
		assertThat(page.locator(".flash")).containsText("感谢邮件正在发送");
		page.setViewportSize(390, 844);
		page.locator("#attachments details summary").first().click();
		Accessible.check(page);
		browsing.picture(page, "office-phone");

		Page phone = Browsing.signIn(browsing.phone(), this.member);
		phone.navigate("/events/" + this.event.value());
		browsing.picture(phone, "event");
		phone.getByText("阅读会议纪要").click();
		assertThat(phone.locator(".attachments li")).hasCount(2);
		Accessible.check(phone);
		browsing.picture(phone, "read");
		var download = phone.waitForDownload(() -> phone.locator(".attachments a").first().click());
		org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("检测成果介绍（林老师）.pdf");
		phone.navigate("/agenda");
		Accessible.check(phone);
		browsing.picture(phone, "agenda");
	}

	private static void attach(Page page, String name, String content) {
		page.locator("#file")
			.setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
		page.getByText("上传附件").click();
	}

}
