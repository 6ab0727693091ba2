package org.caiqiao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Traps of the template language that nobody sees in a page. */
class TemplatesUnitTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern TAG = Pattern
		.compile("<[a-zA-Z][\\w:-]*(\\s+[\\w:-]+(=(\"[^\"]*\"|'[^']*'))?)*\\s*/?>");

	static Stream<Path> templates() throws IOException {
		return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html")).sorted();
	}

	/**
	 * On one tag th:replace is done first, and a condition or a loop beside it is lost
	 * without a word.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void noConditionStandsBesideAReplacement(Path template) throws IOException {
		assertThat(TAG.matcher(Files.readString(template)).results().map(found -> found.group()))
			.noneMatch(tag -> tag.contains("th:replace=") && tag.matches("(?s).*\\sth:(if|unless|each|with)=.*"));
	}

}
