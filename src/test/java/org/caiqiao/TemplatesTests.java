package org.caiqiao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Traps of the template language that no compiler sees. */
class TemplatesTests {

	private static final Pattern TAG = Pattern.compile("<[a-z][\\w:-]*(?:\\s+[\\w:@.-]+(?:=\"[^\"]*\")?)*\\s*/?>");

	static Stream<Path> templates() throws IOException {
		return Files.walk(Path.of("src/main/resources/templates")).filter(file -> file.toString().endsWith(".html"));
	}

	/**
	 * A replaced tag never asks its own condition: th:replace comes before th:if, so the
	 * part would always show.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void noTagIsReplacedUnderAConditionOfItsOwn(Path template) throws IOException {
		assertThat(TAG.matcher(Files.readString(template)).results().map(tag -> tag.group()))
			.noneMatch(tag -> tag.contains("th:replace=") && tag.matches("(?s).*\\sth:(if|unless|each)=.*"));
	}

	/**
	 * A fragment is also found by the name of its tag: two sections would both be shown.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void noFragmentIsNamedLikeATag(Path template) throws IOException {
		assertThat(Pattern.compile("th:fragment=\"([a-z0-9]+)[\"(]")
			.matcher(Files.readString(template))
			.results()
			.map(name -> name.group(1))).doesNotContain("section", "article", "header", "footer", "nav", "main",
					"aside", "form", "table", "ul", "ol", "li", "p", "a", "div", "span", "dl", "details");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noTemplateIsLongerThanTheHouseAllows(Path template) throws IOException {
		// The library of form inputs is one file, to be read at a glance; all else is a
		// page.
		int most = template.endsWith("fragments/form.html") ? 200 : 150;
		assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(most);
	}

	/**
	 * Beans in a fragment's parameters are refused when the page is shown; a th:with
	 * before it is the way.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void noFragmentGetsABeanAsItsParameter(Path template) throws IOException {
		assertThat(Pattern.compile("th:(?:replace|insert)=\"[^\"]*\\$\\{@[^\"]*\"")
			.matcher(Files.readString(template))
			.find()).isFalse();
	}

}
