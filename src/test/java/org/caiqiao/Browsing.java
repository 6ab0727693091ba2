package org.caiqiao;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.caiqiao.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser test has at hand. Each call for a page is a visitor of its own (cookies,
 * window); addresses are paths. After the test all are closed, and errors of scripts and
 * refused contents that the console told of make it fail.
 */
public final class Browsing implements AutoCloseable {

	/** What the browser's camera films; a test that opens the camera writes it first. */
	public static final Path CAMERA = Path.of("target", "camera.y4m");

	private final Browser browser;

	private final String address;

	private final Method test;

	private final List<BrowserContext> visitors = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Browsing(Browser browser, String address, Method test) {
		this.browser = browser;
		this.address = address;
		this.test = test;
	}

	/** A page 1280 pixels wide. */
	public Page desktop() {
		return open(options(1280, 900));
	}

	/** A page 390 pixels wide, as on a phone. */
	public Page phone() {
		return open(options(390, 844).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2));
	}

	/** A page in a browser without scripts. */
	public Page withoutScripts() {
		return open(options(1280, 900).setJavaScriptEnabled(false));
	}

	/** A page in the dark. */
	public Page dark() {
		return open(options(1280, 900).setColorScheme(ColorScheme.DARK));
	}

	/** A page with options of one's own, from {@link #options}. */
	public Page open(NewContextOptions options) {
		BrowserContext visitor = this.browser.newContext(options);
		this.visitors.add(visitor);
		Page page = visitor.newPage();
		page.setDefaultTimeout(10_000);
		page.onPageError(error -> this.complaints.add(page.url() + ": " + error));
		page.onConsoleMessage(message -> {
			boolean answer = message.text().startsWith("Failed to load resource");
			if (message.type().equals("error") && !answer) {
				this.complaints.add(page.url() + ": " + message.text());
			}
		});
		return page;
	}

	/** A Chinese reader's window of this size, in pixels. */
	public NewContextOptions options(int width, int height) {
		return new NewContextOptions().setBaseURL(this.address)
			.setViewportSize(width, height)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai");
	}

	/**
	 * Takes a picture of the whole page to {@code target/screenshots/<test>-<name>.png},
	 * with {@code -Dpictures} alone: pictures are for people to look at, and cost more
	 * time than the test.
	 */
	public void picture(Page page, String name) {
		if (System.getProperty("pictures") != null) {
			var file = Path.of("target", "screenshots", this.test.getName() + "-" + name + ".png");
			page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
		}
	}

	/** Signs somebody in whose password is the one of {@link People}. */
	public static Page signIn(Page page, SignedIn who) {
		return new Visitor(page).signIn(who.email(), People.PASSWORD).page();
	}

	@Override
	public void close() {
		this.visitors.forEach(BrowserContext::close);
		assertThat(this.complaints).as("what the browser's console complained of").isEmpty();
	}

}
