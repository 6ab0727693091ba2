package org.caiqiao.club.day;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.Club;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Codes are read by the camera, in browsers that can do so and in others. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, Halls.class })
class ScanBrowserTests {

	private static final String NO_DETECTOR = "delete window.BarcodeDetector;";

	/** It has the class, and nothing behind it. */
	private static final String EMPTY_DETECTOR = """
			window.BarcodeDetector = class {
			  static async getSupportedFormats() { return []; }
			  async detect() { throw new Error('nothing is read'); }
			};""";

	private static final String DETECTOR = """
			window.BarcodeDetector = class {
			  static async getSupportedFormats() { return ['qr_code']; }
			  async detect() { return [{ rawValue: '%s' }]; }
			};""";

	private static final String NO_CAMERA = """
			navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError'); };""";

	private final People people;

	private final ToldEvent scene;

	private final Participant guest;

	private final String code;

	/** Pictures that were sent to be read. */
	private final List<String> sent = new CopyOnWriteArrayList<>();

	ScanBrowserTests(@Autowired People people, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired DayManagement day) {
		this.people = people;
		this.scene = ToldEvent.of(club, halls, registrations);
		meetings.publish(this.scene.id(), List.of(this.scene.meeting(0, 0, 0)));
		this.guest = this.scene.guests().getFirst();
		this.code = day.codes(this.scene.id()).get(this.guest);
	}

	@Test
	void forABrowserThatReadsNoCodesThePortalReadsThem(Browsing browsing) {
		for (String browser : List.of(NO_DETECTOR, EMPTY_DETECTOR)) {
			Page page = door(browsing, browser);
			assertThat(this.sent).as("before the camera is opened").isEmpty();
			page.locator("#door-scan").click();
			findsTheGuest(page);
			assertThat(this.sent).as("sent to the portal").isNotEmpty();
			page.locator("#door-scan").click();
			findsTheGuest(page);
			browsing.picture(page, "found");
			this.sent.clear();
		}
	}

	@Test
	void aBrowserThatReadsCodesSendsNoPictures(Browsing browsing) {
		Page page = door(browsing, DETECTOR.formatted(this.code));
		page.locator("#door-scan").click();
		findsTheGuest(page);
		assertThat(this.sent).isEmpty();
	}

	@Test
	void aRefusedCameraIsToldAndTypingGoesOn(Browsing browsing) {
		Page page = door(browsing, NO_DETECTOR + NO_CAMERA);
		assertThat(page.locator("#door-no-camera")).isHidden();
		page.locator("#door-scan").click();
		assertThat(page.locator("#door-no-camera")).containsText("现在不能扫码");
		assertThat(page.locator("#door-video")).isHidden();
		Accessible.check(page);
		page.locator("#door-search").fill(this.code);
		findsTheGuest(page);
	}

	private void findsTheGuest(Page page) {
		assertThat(page.locator("#door-search")).hasValue(this.code);
		assertThat(page.locator("#door-video")).isHidden();
		assertThat(page.locator(".door-entry:visible")).hasCount(1);
		assertThat(page.locator(".door-entry:visible")).containsText(this.guest.name());
		page.locator("#door-search").fill("");
	}

	/** The door in a browser of this kind, whose camera sees the guest's code. */
	private Page door(Browsing browsing, String browser) {
		Film.of(QrCode.of(this.code), Browsing.CAMERA);
		Page page = Browsing.signIn(browsing.phone(), this.people.withPassword(Role.OFFICER));
		page.context().grantPermissions(List.of("camera"));
		page.addInitScript(browser);
		page.onRequest(request -> {
			if (request.url().endsWith("/day/read")) {
				this.sent.add(request.url());
			}
		});
		page.navigate("/office/events/" + this.scene.id().value() + "/day");
		return page;
	}

}
