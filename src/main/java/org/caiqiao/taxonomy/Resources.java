package org.caiqiao.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that come with the portal. */
final class Resources {

	private Resources() {
	}

	/** The lines of a table; those that begin with # are remarks. */
	static List<String> lines(String name) {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Resources.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
