package org.caiqiao.shared;

import java.util.Arrays;
import java.util.List;

/**
 * Keywords as people type them: in one line, apart by commas, semicolons or spaces of
 * either script.
 */
public final class Keywords {

	private static final int MOST = 12;

	private Keywords() {
	}

	/** The single words, each once, at most twelve. */
	public static List<String> split(String line) {
		return Arrays.stream(line.split("[,;，；、\\s]+")).filter(word -> !word.isBlank()).distinct().limit(MOST).toList();
	}

	/** The line that a person edits. */
	public static String join(List<String> keywords) {
		return String.join("；", keywords);
	}

}
