package org.caiqiao.club.plans;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.WishStrength;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What an officer of tests does to the plans of an event, by the forms of the pages.
 *
 * @param pages the portal
 * @param club whose officer it is
 * @param halls where wishes are said
 * @param plans what is kept
 * @param runs the planner at work
 * @param scene the event
 */
record PlanDesk(MockMvcTester pages, Club club, Halls halls, PlanManagement plans, RunManagement runs,
		ToldEvent scene) {

	int begin() {
		assertThat(post("", Map.of())).hasStatus3xxRedirection();
		return this.plans.of(id()).getFirst().number();
	}

	void put(int number, int host, int guest, int slot) {
		assertThat(send(number, "put", place(host, guest, slot))).hasStatus3xxRedirection();
	}

	void wish(int guest, int host, WishStrength strength) {
		this.halls.wishes(this.scene.companies().get(guest), id(), this.scene.guests().get(guest),
				Map.of(this.scene.hosts().get(host), strength), false);
	}

	void ended() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.runs.of(id()).filter(run -> !run.status().open()).isPresent());
	}

	OpenPlan open(int number) {
		return this.plans.open(id(), number);
	}

	Map<String, String> place(int host, int guest, int slot) {
		return with(pair(host, guest), "slot", String.valueOf(slot(slot)));
	}

	Map<String, String> pair(int host, int guest) {
		return Map.of("pair", pairId(host, guest));
	}

	String pairId(int host, int guest) {
		return new PairKey(this.scene.hosts().get(host).id(), this.scene.guests().get(guest).id()).id();
	}

	static Map<String, String> with(Map<String, String> some, String name, String value) {
		var all = new HashMap<>(some);
		all.put(name, value);
		return all;
	}

	long slot(int nth) {
		return this.scene.slots().get(nth).id();
	}

	ClubEventId id() {
		return this.scene.id();
	}

	String path() {
		return "/office/events/" + id().value() + "/plans";
	}

	MvcTestResult page(int number, String rest) {
		return this.pages.get()
			.uri(path() + "/" + number + ((rest.isEmpty() || rest.startsWith("?")) ? rest : "/" + rest))
			.with(as(this.club.officer()))
			.exchange();
	}

	/** The page with something asked for. */
	String read(int number, String name, String value) {
		MvcTestResult page = this.pages.get()
			.uri(path() + "/" + number)
			.param(name, value)
			.with(as(this.club.officer()))
			.exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	String body(int number) {
		MvcTestResult page = page(number, "");
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** As from a page that was opened just now. */
	MvcTestResult send(int number, String what, Map<String, String> fields) {
		var told = String.valueOf(this.plans.of(id())
			.stream()
			.filter(plan -> plan.status() == PlanStatus.PUBLISHED)
			.mapToInt(MeetingPlan::number)
			.sum());
		var all = new HashMap<>(Map.of("seen", String.valueOf(open(number).step().id()), "told", told));
		all.putAll(fields);
		return post("/" + number + "/" + what, all);
	}

	MvcTestResult post(String rest, Map<String, String> fields) {
		var request = this.pages.post().uri(path() + rest).with(as(this.club.officer())).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	/** The page after the planner had its time. */
	String solved(int number) {
		assertThat(send(number, "plan", Map.of("seconds", "1"))).hasStatus3xxRedirection();
		ended();
		return body(number);
	}

	/** Presses a button as it stands on a page, but for one field. */
	MvcTestResult press(Button button, String field, String value) {
		return post(button.path().substring(path().length()), with(button.fields(), field, value));
	}

	/** Presses a button as it stands on a page. */
	MvcTestResult press(Button button) {
		return post(button.path().substring(path().length()), button.fields());
	}

	/**
	 * The one button of a part of a page, with its form.
	 *
	 * @param path where it leads
	 * @param fields what is sent with it
	 * @param label what it says
	 */
	record Button(String path, Map<String, String> fields, String label) {

		private static final Pattern FORM = Pattern.compile("(?s)<form[^>]* action=\"([^\"]+)\".*?</form>");

		private static final Pattern FIELD = Pattern
			.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

		private static final Pattern LABEL = Pattern.compile("<button[^>]*>([^<]*)</button>");

		/** The only one in the section of this id. */
		static Button in(String page, String section) {
			int from = page.indexOf(" id=\"" + section + "\"");
			assertThat(from).as("a section " + section).isPositive();
			List<MatchResult> forms = FORM.matcher(page.substring(from, page.indexOf("</section>", from)))
				.results()
				.toList();
			assertThat(forms).hasSize(1);
			String form = forms.getFirst().group();
			var fields = new HashMap<String, String>();
			FIELD.matcher(form)
				.results()
				.filter(field -> !field.group(1).equals("_csrf"))
				.forEach(field -> fields.put(field.group(1), field.group(2)));
			return new Button(forms.getFirst().group(1), fields,
					LABEL.matcher(form).results().findFirst().orElseThrow().group(1));
		}

	}

}
