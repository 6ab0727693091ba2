package org.caiqiao;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text of the pages is in a message bundle, in three languages. */
class MessagesInStepTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern USED = Pattern.compile("#\\{([\\w.-]+)[}(]");

	static Stream<Path> bundles() throws IOException {
		return Files.list(MESSAGES).filter(file -> !file.getFileName().toString().contains("_")).sorted();
	}

	static Stream<Path> templates() throws IOException {
		return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html")).sorted();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void allLanguagesHaveTheSameKeysAndNoneIsEmpty(Path bundle) {
		Properties chinese = load(bundle);
		for (String language : new String[] { "_zh_TW", "_en" }) {
			Properties other = load(Path.of(bundle.toString().replace(".properties", language + ".properties")));
			assertThat(new TreeSet<>(other.keySet())).as(bundle.getFileName() + language)
				.isEqualTo(new TreeSet<>(chinese.keySet()));
			assertThat(other.values()).as(bundle.getFileName() + language).doesNotContain("");
			chinese.forEach((key, text) -> assertThat(placeholders((String) other.get(key))).as(key + language)
				.isEqualTo(placeholders((String) text)));
		}
		assertThat(chinese.values()).doesNotContain("");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void templatesHoldNoTextOfTheirOwnAndNameOnlyKnownMessages(Path template) throws IOException {
		String page = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
		assertThat(HAN.matcher(page).find()).as("Chinese text in " + template).isFalse();
		assertThat(allKeys()).containsAll(USED.matcher(page).results().map(found -> found.group(1)).toList());
	}

	@Test
	void noKeyIsInTwoBundles() throws IOException {
		var seen = new TreeSet<Object>();
		for (Path bundle : bundles().toList()) {
			load(bundle).keySet().forEach(key -> assertThat(seen.add(key)).as(key + " in " + bundle).isTrue());
		}
	}

	private static TreeSet<String> allKeys() throws IOException {
		var keys = new TreeSet<String>();
		for (Path bundle : bundles().toList()) {
			keys.addAll(load(bundle).stringPropertyNames());
		}
		return keys;
	}

	private static TreeSet<String> placeholders(String text) {
		return new TreeSet<>(Pattern.compile("\\{\\d").matcher(text).results().map(found -> found.group()).toList());
	}

	private static Properties load(Path file) {
		var properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new AssertionError("cannot read " + file, ex);
		}
		return properties;
	}

}
