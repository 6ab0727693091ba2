package org.caiqiao;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody at a browser who works by keyboard: finds fields by their names, buttons and
 * links by what they say.
 */
public final class Visitor {

	private final Page page;

	public Visitor(Page page) {
		this.page = page;
	}

	public Page page() {
		return this.page;
	}

	public Visitor open(String path) {
		this.page.navigate(path);
		return this;
	}

	public Visitor signIn(String email, String password) {
		open("/sign-in").fill("email", email).fill("currentPassword", password).press("登录");
		assertThat(this.page.locator(".site-account")).containsText("退出");
		return this;
	}

	public Visitor fill(String name, String value) {
		this.page.locator("main [name='" + name + "']:not([type=hidden])").fill(value);
		return this;
	}

	/** Takes one of the choices that are laid out: radio buttons and boxes to check. */
	public Visitor check(String name, String value) {
		Locator choice = this.page.locator("main input[name='" + name + "'][value='" + value + "']");
		choice.press("Space");
		assertThat(choice).isChecked();
		return this;
	}

	/** Takes one of the choices of a list. */
	public Visitor select(String name, String value) {
		this.page.locator("main select[name='" + name + "']").selectOption(value);
		return this;
	}

	public Visitor press(String button) {
		this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.press("Enter");
		return this;
	}

	/** Goes to a step of a long form. */
	public Visitor step(String name) {
		this.page.locator("main .stepper a[href='#step-" + name + "']").press("Enter");
		assertThat(this.page.locator("#step-" + name)).isVisible();
		return this;
	}

	/** Takes a step that asks back first. */
	public Visitor confirm(String ask, String yes) {
		this.page.locator("main summary").filter(new Locator.FilterOptions().setHasText(ask)).press("Enter");
		return press(yes);
	}

	public Visitor follow(String link) {
		this.page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
			.first()
			.press("Enter");
		return this;
	}

	public Visitor sees(String text) {
		assertThat(this.page.locator("body")).containsText(text);
		return this;
	}

	public Visitor seesNothingOf(String text) {
		assertThat(this.page.locator("body")).not().containsText(text);
		return this;
	}

	/** A mistake told at its field, with what was typed still in it. */
	public Visitor seesAtField(String name, String message, String typed) {
		String id = name.replace('.', '-');
		assertThat(this.page.locator("#" + id + "-error")).containsText(message);
		assertThat(this.page.locator("#" + id)).hasValue(typed);
		assertThat(this.page.locator("#" + id)).hasAttribute("aria-invalid", "true");
		return this;
	}

	/** The address is this one now, once the browser is there. */
	public Visitor isAt(String pattern) {
		assertThat(this.page).hasURL(Pattern.compile(pattern));
		return this;
	}

	/** Path of the page that is open. */
	public String path() {
		return this.page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
	}

}
