package org.caiqiao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** What the command line says, in the language of the terminal: Chinese or English. */
final class Texts {

	private static final String BUNDLE = "messages.cli";

	/**
	 * The bundle without a language is the Chinese one, not a guess by the machine's
	 * language.
	 */
	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Texts() {
	}

	/** Simplified or Traditional Chinese where the terminal is Chinese, else English. */
	static Locale locale() {
		Locale terminal = terminal(System.getenv());
		if (!terminal.getLanguage().equals("zh")) {
			return Locale.ENGLISH;
		}
		boolean traditional = terminal.getScript().equals("Hant") || terminal.getCountry().matches("TW|HK|MO");
		return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
	}

	/** Java itself heeds only languages that are installed on the machine. */
	static Locale terminal(Map<String, String> environment) {
		return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
			.map(name -> environment.getOrDefault(name, ""))
			.filter(language -> !language.isEmpty())
			.findFirst()
			.filter(language -> language.startsWith("zh"))
			.map(language -> Locale.forLanguageTag(language.replaceFirst("[.@].*", "").replace('_', '-')))
			.orElseGet(Locale::getDefault);
	}

	static String get(String key, Object... arguments) {
		return in(locale(), key, arguments);
	}

	static String in(Locale locale, String key, Object... arguments) {
		return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(arguments);
	}

	static ResourceBundle bundle(Locale locale) {
		return bundle(BUNDLE, locale);
	}

	static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle(name, locale, EXACT);
	}

	/** Chinese must come through where no language is set at all, as in a container. */
	static PrintWriter writer(PrintStream stream) {
		Charset set = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
		return new PrintWriter(stream, true, set);
	}

}
