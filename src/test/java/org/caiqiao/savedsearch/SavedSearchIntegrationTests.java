package org.caiqiao.savedsearch;

import java.util.List;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedKind;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.publication.PublicationStep;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** People keep searches and hear of what is new. */
@IntegrationTest
@RecordApplicationEvents
class SavedSearchIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final SavedSearches searches;

	private final SearchWatch watch;

	private final NeedManagement needs;

	private final JdbcClient database;

	private final String mark = "蓝莓" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "abc";

	SavedSearchIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired SavedSearches searches, @Autowired SearchWatch watch, @Autowired NeedManagement needs,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.searches = searches;
		this.watch = watch;
		this.needs = needs;
		this.database = database;
	}

	@Test
	void whatIsNewlyPublishedIsToldOnce(@Autowired ApplicationEvents told) {
		publish("早已发布的 " + this.mark);
		SignedIn who = this.people.with(Role.COMPANY);
		assertThat(save(who, "/needs?q=" + this.mark)).hasRedirectedUrl("/account/searches");
		assertThat(save(who, "/needs?q=" + this.mark + "&page=3&nonsense=1")).hasStatus3xxRedirection();
		assertThat(own(who)).as("the same search twice is one").hasSize(1);
		this.watch.look();
		assertThat(mine(told, who)).as("too early, and nothing new").isEmpty();
		publish("刚刚发布的 " + this.mark);
		this.needs.draft(this.people.with(Role.OFFICER), null, NeedContent.of("没有发布的 " + this.mark, "内容"));
		later(who);
		this.watch.look();
		this.watch.look();
		assertThat(mine(told, who)).singleElement().satisfies(found -> {
			assertThat(found.titles()).containsExactly("刚刚发布的 " + this.mark);
			assertThat(found.count()).isEqualTo(1);
			assertThat(found.url()).contains("/needs?q=");
		});
	}

	@Test
	void theLinkOfAMailEndsItsMailsWithoutSignIn() {
		SignedIn who = this.people.with(Role.INVESTOR);
		save(who, "/experts?q=" + this.mark);
		String stop = "/searches/" + own(who).getFirst().token() + "/stop";
		assertThat(this.pages.get().uri(stop)).hasStatusOk().bodyText().contains(this.mark);
		assertThat(own(who).getFirst().frequency()).as("opening the link ends nothing").isEqualTo(Frequency.DAILY);
		assertThat(this.pages.post().uri(stop).with(csrf())).hasStatus3xxRedirection();
		assertThat(own(who).getFirst().frequency()).isEqualTo(Frequency.PAUSED);
		assertThat(this.pages.get().uri("/searches/" + UUID.randomUUID() + "/stop")).hasStatus(404);
		assertThat(this.pages.get().uri("/searches/nonsense/stop")).hasStatus(404);
	}

	@Test
	void oneRenamesPausesAndRemovesOnesOwnAlone() {
		SignedIn who = this.people.with(Role.EXPERT);
		save(who, "/achievements?q=" + this.mark);
		long id = own(who).getFirst().id();
		assertThat(post(who, "/account/searches/" + id, "name", "我的成果", "often", "WEEKLY")).flash()
			.containsEntry("notice", "saved.changed");
		assertThat(this.pages.get().uri("/account/searches").with(as(who))).bodyText().contains("我的成果");
		assertThat(post(who, "/account/searches/" + id, "name", " ", "often", "WEEKLY")).flash()
			.containsEntry("warning", "saved.name.length");
		assertThat(post(who, "/account/searches/" + id, "name", "坏\0字", "often", "WEEKLY")).flash()
			.containsEntry("typed", "坏字");
		SignedIn stranger = this.people.with(Role.EXPERT);
		assertThat(post(stranger, "/account/searches/" + id, "name", "别人的", "often", "DAILY")).hasStatus(404);
		assertThat(post(stranger, "/account/searches/" + id + "/remove", "x", "")).hasStatus(404);
		assertThat(post(who, "/account/searches/" + id + "/remove", "x", "")).hasStatus3xxRedirection();
		assertThat(own(who)).isEmpty();
	}

	@Test
	void onlyPublicListsAreKeptAndNotMoreThanOneReads() {
		SignedIn who = this.people.with(Role.OFFICER);
		for (String url : List.of("/office/needs?q=a", "https://elsewhere.example/needs?q=a", "/account", "::", "")) {
			assertThat(save(who, url)).as(url)
				.satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(302, 404));
		}
		for (int nth = 0; nth < SavedSearchManagement.MOST; nth++) {
			save(who, "/needs?q=" + this.mark + nth);
		}
		assertThat(save(who, "/needs?q=one-more")).flash().containsEntry("warning", "saved.tooMany");
		assertThat(own(who)).allMatch(saved -> saved.path().equals("/needs"));
		assertThat(this.pages.post()
			.uri("/account/searches")
			.param("url", "/needs")
			.with(csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl()).endsWith("/sign-in");
	}

	@Test
	void theyAreInOnesDataAndGoWithTheAccount(@Autowired AccountManagement accounts) {
		SignedIn who = this.people.with(Role.COMPANY);
		save(who, "/needs?q=" + this.mark);
		assertThat(this.pages.get().uri("/account/export").with(as(who))).bodyText()
			.contains("savedSearches", this.mark);
		accounts.erase(who.email());
		assertThat(own(who)).isEmpty();
	}

	private List<NewlyFound> mine(ApplicationEvents told, SignedIn who) {
		return told.stream(NewlyFound.class).filter(found -> found.account().equals(who.accountId())).toList();
	}

	private List<SavedSearch> own(SignedIn who) {
		return this.searches.of(who.accountId().value());
	}

	/** A day goes by since the last look; what was published stays as new as it is. */
	private void later(SignedIn who) {
		this.database.sql("update saved_search set looked_at = looked_at - interval '1 day' where account_id = :id")
			.param("id", who.accountId().value())
			.update();
		this.database
			.sql("update need set published_at = published_at - interval '2 days', "
					+ "changed_at = changed_at - interval '2 days' where title = :title")
			.param("title", "早已发布的 " + this.mark)
			.update();
	}

	private void publish(String title) {
		SignedIn officer = this.people.with(Role.OFFICER);
		NeedId id = this.needs.draft(officer, null, new NeedContent(NeedKind.TECHNOLOGY, title, "问题", "目标", "", "", "",
				null, null, null, List.of(), null, List.of(), "", false, false));
		this.needs.take(PublicationStep.PUBLISH, officer, id.value(), "");
	}

	private MvcTestResult save(SignedIn who, String url) {
		return post(who, "/account/searches", "url", url);
	}

	private MvcTestResult post(SignedIn who, String address, String... fields) {
		var request = this.pages.post().uri(address).with(as(who)).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

}
