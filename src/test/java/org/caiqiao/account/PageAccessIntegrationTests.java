package org.caiqiao.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;

/** Who may open what, over all modules. */
@IntegrationTest
class PageAccessIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final PageGuard guard;

	private final RequestMappingHandlerMapping mappings;

	PageAccessIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people, @Autowired PageGuard guard,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.pages = pages;
		this.people = people;
		this.guard = guard;
		this.mappings = mappings;
	}

	@Test
	void everyPageOfEveryModuleIsNamedByARule() {
		var unnamed = new ArrayList<String>();
		this.mappings.getHandlerMethods().forEach((mapping, method) -> {
			for (String pattern : mapping.getPatternValues()) {
				for (String path : paths(pattern).toList()) {
					for (String verb : verbs(mapping)) {
						var request = new MockHttpServletRequest(verb, path);
						if (!pattern.equals("/error") && this.guard.ruleFor(request).isEmpty()) {
							unnamed.add(verb + " " + path + " of " + method.getBeanType().getSimpleName());
						}
					}
				}
			}
		});
		assertThat(this.mappings.getHandlerMethods()).isNotEmpty();
		assertThat(unnamed).as("pages that no PageRules name, and that nobody can open").isEmpty();
	}

	/** Pages that all kinds of members or texts share stand for one page of each kind. */
	private static Stream<String> paths(String pattern) {
		return Stream.of("companies", "experts", "institutions", "investors")
			.flatMap(members -> Stream.of("achievements", "needs")
				.map(texts -> pattern.replace("{members}", members).replace("{texts}", texts)))
			.map(path -> path.replaceAll("\\{[^}]*}", "1"))
			.distinct();
	}

	@ParameterizedTest
	@CsvSource({ "/sign-in", "/register", "/register/done", "/confirm/again", "/password/forgotten" })
	void isOpenToEverybody(String page) {
		assertThat(this.pages.get().uri(page)).hasStatusOk().bodyText().contains("所有人");
		assertThat(this.pages.head().uri(page)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "/account", "/account/profile", "/account/password", "/account/export", "/account/erase" })
	void isOpenToWhoeverSignedIn(String page) {
		assertThat(this.pages.get().uri(page)).hasRedirectedUrl("/sign-in");
		for (Role role : Role.values()) {
			assertThat(this.pages.get().uri(page).with(as(this.people.with(role)))).hasStatusOk();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/office/accounts", "/office/accounts/invite", "/office/accounts/1", "/office/audit" })
	void isOpenToAdministratorsAlone(String page) {
		assertThat(this.pages.get().uri(page)).hasRedirectedUrl("/sign-in");
		for (Role role : Role.values()) {
			HttpStatus expected = (role == Role.ADMINISTRATOR) ? HttpStatus.OK : HttpStatus.FORBIDDEN;
			assertThat(this.pages.get().uri(page).with(as(this.people.with(role)))).hasStatus(expected);
		}
	}

	@Test
	void whatIsNotThereIsNotThereForAnybody() {
		assertThat(this.pages.get().uri("/office/nothing-here")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get().uri("/office/nothing-here").with(as(this.people.with(Role.ADMINISTRATOR))))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void thePartOfAPageThatAsksForSignInLeadsTheWholePageThere() {
		assertThat(this.pages.get().uri("/account").header("HX-Request", "true")).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasHeader("HX-Redirect", "/sign-in");
	}

	@Test
	void theMostSpecialRuleCountsWhateverModuleItIsFrom() {
		PageRules wide = () -> List.of(PageAccess.of("/things/**", Audience.EVERYONE),
				PageAccess.of("/things/{id}", Audience.SIGNED_IN));
		PageRules special = () -> List.of(PageAccess.send("/things/{id}", Audience.OFFICE),
				PageAccess.of("/things/new", Audience.COMPANIES));
		for (var order : List.of(List.of(wide, special), List.of(special, wide))) {
			var both = new PageGuard(order);
			assertThat(both.ruleFor(new MockHttpServletRequest("GET", "/things/new")).orElseThrow().audience())
				.isEqualTo(Audience.COMPANIES);
			assertThat(both.ruleFor(new MockHttpServletRequest("GET", "/things/5")).orElseThrow().audience())
				.isEqualTo(Audience.SIGNED_IN);
			assertThat(both.ruleFor(new MockHttpServletRequest("POST", "/things/5")).orElseThrow().audience())
				.isEqualTo(Audience.OFFICE);
			assertThat(both.ruleFor(new MockHttpServletRequest("GET", "/things/5/more")).orElseThrow().audience())
				.isEqualTo(Audience.EVERYONE);
		}
	}

	private static Set<String> verbs(RequestMappingInfo mapping) {
		var verbs = new TreeSet<String>();
		mapping.getMethodsCondition().getMethods().forEach(verb -> verbs.add(verb.name()));
		return verbs.isEmpty() ? Set.of("GET", "POST") : verbs;
	}

}
