package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Ranking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class RankingWeightsIntegrationTests {

	private static final String PAGE = "/office/matching/weights";

	private final MockMvcTester pages;

	private final People people;

	private final PublishedPairs pairs;

	private final CurrentRanking current;

	private final RankingVersions versions;

	private final JdbcClient database;

	RankingWeightsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired BeanFactory beans, @Autowired CurrentRanking current, @Autowired RankingVersions versions,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.pairs = new PublishedPairs(beans);
		this.current = current;
		this.versions = versions;
		this.database = database;
	}

	/** All other tests expect the figures that come with the portal. */
	@AfterEach
	void backToTheDefaults() {
		this.database.sql("update ranking_version set active = false").update();
		assertThat(this.current.get()).isEqualTo(Ranking.standard());
	}

	@Test
	void onlyTheOfficeOpensIt() {
		for (Role role : new Role[] { Role.COMPANY, Role.EXPERT, Role.INVESTOR, Role.INSTITUTION }) {
			SignedIn who = this.people.with(role);
			assertThat(this.pages.get().uri(PAGE).with(as(who))).hasStatus(403);
			assertThat(this.pages.post().uri(PAGE + "/reset").with(as(who)).with(csrf())).hasStatus(403);
			assertThat(send(who, "", weights("time", "2"))).hasStatus(403);
			assertThat(send(who, "/preview", weights("time", "2"))).hasStatus(403);
		}
		assertThat(this.pages.get().uri(PAGE)).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(PAGE).with(as(this.people.with(Role.OFFICER)))).hasStatusOk()
			.bodyText()
			.contains("评分权重", "以往反馈");
	}

	@Test
	void savedWeightsCountAtOnceOnEveryPageAndAfterARestart() {
		Pair late = this.pairs.publish("炉渣余热回收", "炉渣余热没有利用，想回收发电。", "炉渣余热回收发电装置。",
				new Known(null, LocalDate.of(2020, 1, 1), null, 1));
		SignedIn officer = this.people.with(Role.OFFICER);
		int usual = this.pairs.fromNeed(late).orElseThrow().points();

		assertThat(send(officer, "", weights("time", "0"))).hasRedirectedUrl(PAGE);
		int without = this.pairs.fromNeed(late).orElseThrow().points();
		assertThat(without).isGreaterThan(usual);
		assertThat(this.pairs.fromNeed(late).orElseThrow().reasons()).extracting(MatchView.Why::text)
			.noneMatch(reason -> reason.contains("期限"));
		assertThat(this.pages.get().uri(late.url())).bodyText().contains(">" + without + " 分<");

		assertThat(send(officer, "", weights("time", "2.5"))).hasRedirectedUrl(PAGE);
		assertThat(this.pairs.fromOffer(late).orElseThrow().points()).isLessThan(usual);
		assertThat(new CurrentRanking(this.versions).get().time()).isCloseTo(2.5 * Ranking.standard().time(),
				within(1e-9));
		assertThat(this.pages.get().uri(PAGE).with(as(officer))).bodyText()
			.contains("value=\"2.5\"", officer.displayName(), "使用中");

		assertThat(this.pages.post().uri(PAGE + "/reset").with(as(officer)).with(csrf())).hasRedirectedUrl(PAGE);
		assertThat(this.pairs.fromNeed(late).orElseThrow().points()).isEqualTo(usual);
		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'matching.rankingUsed' and actor_id = :who")
			.param("who", officer.accountId().value())
			.query(Long.class)
			.single()).isEqualTo(3);
	}

	@Test
	void badInputIsToldBesideItsFieldAndNothingIsChanged() {
		SignedIn officer = this.people.with(Role.OFFICER);
		long before = this.current.version();

		for (String bad : new String[] { "", "3.1", "-0.1", "1.25", "viel", "1e9", "NaN", "99999999999999999999",
				"１\0" }) {
			for (String address : new String[] { "", "/preview" }) {
				assertThat(send(officer, address, weights("budget", bad))).as(bad)
					.hasStatus(422)
					.bodyText()
					.contains("id=\"budget\"", "aria-invalid=\"true\"");
			}
		}
		assertThat(send(officer, "", Map.of())).hasStatus(422);
		assertThat(this.current.version()).isEqualTo(before);
	}

	@Test
	void nobodyOverwritesWhatAnotherChangedMeanwhile() {
		SignedIn officer = this.people.with(Role.OFFICER);
		Map<String, String> read = weights("field", "1.5");
		assertThat(send(officer, "", weights("field", "2"))).hasStatus3xxRedirection();

		assertThat(send(this.people.with(Role.OFFICER), "", read)).hasStatus(422)
			.bodyText()
			.contains("刚被他人改过", "value=\"1.5\"");
		assertThat(this.current.figures().weights()).containsEntry(WeighedPart.FIELD, new BigDecimal("2"));
	}

	@Test
	void whatChangesNothingMakesNoVersion() {
		long before = this.versions.count();

		assertThat(send(this.people.with(Role.OFFICER), "", weights("field", "1.0"))).hasStatus3xxRedirection();

		assertThat(this.versions.count()).isEqualTo(before);
	}

	@Test
	void aPreviewTellsWhatWouldChangeAndChangesNothing() {
		this.pairs.publish("印染废水脱色", "印染废水色度高，难以达标。", "印染废水膜法脱色回用。", new Known(10, LocalDate.of(2020, 1, 1), 900, 2));
		SignedIn officer = this.people.with(Role.OFFICER);
		long before = this.current.version();

		assertThat(send(officer, "/preview", weights("time", "3"))).hasStatusOk()
			.bodyText()
			.contains("id=\"effect\"", "会换人", "value=\"3\"");
		assertThat(send(officer, "/preview", weights("time", "1"))).hasStatusOk().bodyText().contains("有 0 个会换人");
		assertThat(this.current.version()).isEqualTo(before);
	}

	private Map<String, String> weights(String changed, String weight) {
		var weights = new LinkedHashMap<String, String>();
		for (WeighedPart part : WeighedPart.values()) {
			weights.put(part.name().toLowerCase(Locale.ROOT), "1");
		}
		weights.put(changed, weight);
		weights.put("version", Long.toString(this.current.version()));
		return weights;
	}

	private MvcTestResult send(SignedIn who, String address, Map<String, String> values) {
		var request = this.pages.post().uri(PAGE + address).with(as(who)).with(csrf());
		values.forEach(request::param);
		return request.exchange();
	}

}
