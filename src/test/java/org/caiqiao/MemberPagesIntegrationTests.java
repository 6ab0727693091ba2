package org.caiqiao;

import java.net.URI;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caiqiao.Members.Kind;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.MemberDecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages that all kinds of members have, for everybody who may come along. */
@IntegrationTest
class MemberPagesIntegrationTests {

	private final MockMvcTester pages;

	private final Members members;

	private final People people;

	private final Statements statements;

	private final SignedIn officer;

	MemberPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired Members members, @Autowired People people,
			@Autowired Statements statements) {
		this.pages = pages;
		this.members = members;
		this.people = people;
		this.statements = statements;
		this.officer = people.with(Role.OFFICER);
	}

	@ParameterizedTest
	@EnumSource
	void aRegisteredMemberIsSeenByItselfAndTheOfficeUntilItIsLetIn(Kind kind) {
		SignedIn self = this.members.somebody(kind);
		SignedIn other = this.members.somebody(kind);
		String name = unique("待审");
		long id = this.members.pending(kind, name, self.accountId());

		assertThat(get(kind.path() + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(kind.path() + "/" + id, other)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(kind.path() + "/" + id, self)).hasStatusOk().bodyText().contains(name, "待审核");
		assertThat(get(kind.path() + "?q=" + name)).hasStatusOk().bodyText().doesNotContain(kind.path() + "/" + id);
		assertThat(get("/office" + kind.path() + "?status=PENDING&q=" + name, this.officer)).hasStatusOk()
			.bodyText()
			.contains(kind.path() + "/" + id);

		assertThat(decide(kind, id, "APPROVE", "")).hasStatus3xxRedirection();

		assertThat(get(kind.path() + "/" + id)).hasStatusOk().bodyText().contains(name);
		assertThat(get(kind.path() + "?q=" + name)).hasStatusOk().bodyText().contains(kind.path() + "/" + id);
	}

	@ParameterizedTest
	@EnumSource
	void contactsAreForTheMemberAndTheOfficeOnly(Kind kind) {
		SignedIn self = this.members.somebody(kind);
		long id = this.members.pending(kind, unique("联系"), self.accountId());
		this.members.decide(kind, id, MemberDecision.APPROVE, "");

		String page = kind.path() + "/" + id;
		assertThat(get(page)).hasStatusOk().bodyText().doesNotContain("010-5550");
		assertThat(get(page, this.people.with(Role.COMPANY))).hasStatusOk().bodyText().doesNotContain("010-5550");
		assertThat(get(page, self)).hasStatusOk().bodyText().contains("010-5550");
		assertThat(get(page, this.officer)).hasStatusOk().bodyText().contains("010-5550");
	}

	@ParameterizedTest
	@EnumSource
	void aDeclinedMemberReadsTheReasonAndMayApplyAgain(Kind kind) {
		SignedIn self = this.members.somebody(kind);
		long id = this.members.pending(kind, unique("不批"), self.accountId());

		decide(kind, id, "DECLINE", "");
		assertThat(get(kind.path() + "/" + id, self)).bodyText().contains("待审核");
		decide(kind, id, "DECLINE", "请补充主要产品");
		assertThat(get(kind.path() + "/" + id, self)).bodyText().contains("未批准", "请补充主要产品");

		assertThat(post(kind.path() + "/" + id + "/apply", this.members.somebody(kind)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(kind.path() + "/" + id + "/apply", self)).hasStatus3xxRedirection();
		assertThat(get(kind.path() + "/" + id, self)).bodyText().contains("待审核");
	}

	@ParameterizedTest
	@EnumSource
	void onlyTheOfficeDecides(Kind kind) {
		SignedIn self = this.members.somebody(kind);
		long id = this.members.pending(kind, unique("自批"), self.accountId());

		assertThat(this.pages.post()
			.uri("/office" + kind.path() + "/" + id + "/decision")
			.with(as(self))
			.with(csrf())
			.param("decision", "APPROVE")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/office/members", self)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/office" + kind.path(), self)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/office/members")).hasStatus3xxRedirection();
		assertThat(get("/office/members", this.officer)).hasStatusOk();
		assertThat(get(kind.path() + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@EnumSource
	void aDecisionThatCameTooLateChangesNothingAndSaysSo(Kind kind) {
		long id = this.members.approved(kind, unique("已批")).getFirst();

		assertThat(decide(kind, id, "APPROVE", "")).flash().containsEntry("warning", "member.decision.tooLate");
		assertThat(decide(kind, id, "NONSENSE", "")).hasStatus4xxClientError();
		assertThat(decide(kind, Long.MAX_VALUE, "APPROVE", "")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@EnumSource
	void strangersFindNoPageToEditAMember(Kind kind) {
		SignedIn self = this.members.somebody(kind);
		long id = this.members.pending(kind, unique("改"), self.accountId());
		String edit = kind.path() + "/" + id + "/edit";
		String representatives = kind.path() + "/" + id + "/representatives";

		for (String page : new String[] { edit, representatives }) {
			assertThat(get(page)).hasStatus3xxRedirection();
			assertThat(get(page, this.members.somebody(kind))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(post(page, this.members.somebody(kind))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get(page, self)).hasStatusOk();
			assertThat(get(page, this.officer)).hasStatusOk();
		}
		assertThat(get(kind.path() + "/999999999/edit", this.officer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(kind.path() + "/mine", self)).hasStatus3xxRedirection();
	}

	@ParameterizedTest
	@EnumSource
	void anEmptyOrSenselessFormComesBackWithItsErrors(Kind kind) {
		assertThat(post(kind.path() + "/new", this.officer)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.pages.post()
			.uri(kind.path() + "/new")
			.with(as(this.officer))
			.with(csrf())
			.param("version", "x")
			.param("about.scale", "HUGE")
			.param("about.kind", "?")
			.param("about.ticketMin", "viel")
			.param("about.institution", "0x1")
			.param("about.stages", "Z")
			.param("about.academician", "YES")
			.param("about.works[0].year", "letztes Jahr")
			.param("about.works[7].title", "x")
			.param("about.name", "守株待兔")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("守株待兔");
		assertThat(this.pages.post()
			.uri(kind.path() + "/new")
			.with(as(this.officer))
			.with(csrf())
			.param("about.name", "甲\0乙")
			.param("about.intro", "留着")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("留着");
		assertThat(this.pages.post()
			.uri(kind.path() + "/new")
			.with(as(this.officer))
			.with(csrf())
			.param("about.works[99999999999].title", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("/register/" + kind.code(), null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@ParameterizedTest
	@EnumSource
	void senselessAddressesAreForgiven(Kind kind) {
		for (String query : new String[] { "?page=-1", "?page=999999", "?sort=none", "?field=nonsense&industry=zz",
				"?institution=x&institution=99999999999999999999", "?q=%00", "?q=" + "长".repeat(3000),
				"?q=%22%28%2B-*~" }) {
			assertThat(get(kind.path() + query)).as(query).hasStatusOk();
		}
		assertThat(get(kind.path() + "/abc")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(kind.path() + "/-1")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@EnumSource
	void theNumberOfStatementsDoesNotGrowWithTheRows(Kind kind) {
		String few = unique("三");
		String many = unique("廿");
		this.members.approved(kind, names(few, 3));
		this.members.approved(kind, names(many, 20));
		assertThat(get(kind.path() + "?q=" + few)).bodyText().contains(few + " 2");
		long forFew = this.statements.of(() -> get(kind.path() + "?q=" + few));
		long forMany = this.statements.of(() -> get(kind.path() + "?q=" + many));
		assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource
	void pagesComeInThreeLanguages(Kind kind) {
		for (String language : new String[] { "zh-CN", "zh-TW", "en" }) {
			Stream.of(kind.path(), kind.path() + "/new", "/office" + kind.path(), "/register/" + kind.code())
				.forEach(page -> assertThat(get(page + "?lang=" + language, this.officer)).as(page)
					.hasStatusOk()
					.bodyText()
					.doesNotContain("??"));
		}
	}

	private static String[] names(String start, int count) {
		return IntStream.range(0, count).mapToObj(n -> start + " " + n).toArray(String[]::new);
	}

	/** A name that no other test has, in letters that the index does not cut. */
	private static String unique(String start) {
		return start + UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "x");
	}

	private MvcTestResult decide(Kind kind, long id, String decision, String reason) {
		return this.pages.post()
			.uri("/office" + kind.path() + "/" + id + "/decision")
			.with(as(this.officer))
			.with(csrf())
			.param("decision", decision)
			.param("reason", reason)
			.exchange();
	}

	private MvcTestResult get(String uri) {
		return this.pages.get().uri(uri(uri)).exchange();
	}

	private MvcTestResult get(String uri, SignedIn who) {
		return this.pages.get().uri(uri(uri)).with(as(who)).exchange();
	}

	private MvcTestResult post(String uri, SignedIn who) {
		var request = this.pages.post().uri(uri).with(csrf());
		return (who != null) ? request.with(as(who)).exchange() : request.exchange();
	}

	private static URI uri(String uri) {
		return URI.create(uri.replace(" ", "%20"));
	}

}
