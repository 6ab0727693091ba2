package org.caiqiao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in the language of the terminal: Chinese or English. */
final class Texts {

	static final String BUNDLE = "messages.cli";

	private Texts() {
	}

	/** Simplified or Traditional Chinese where the terminal is Chinese, else English. */
	static Locale locale() {
		Locale terminal = Locale.getDefault();
		if (!terminal.getLanguage().equals("zh")) {
			return Locale.ENGLISH;
		}
		boolean traditional = terminal.getScript().equals("Hant") || terminal.getCountry().matches("TW|HK|MO");
		return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
	}

	static String get(String key, Object... arguments) {
		return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale()).getString(key), Locale.ROOT)
			.format(arguments);
	}

	/** Chinese must come through where no language is set at all, as in a container. */
	static PrintWriter writer(PrintStream stream) {
		Charset set = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
		return new PrintWriter(stream, true, set);
	}

}
