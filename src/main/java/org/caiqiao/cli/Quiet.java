package org.caiqiao.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps libraries from talking on the terminal before the portal's own log is set up. */
final class Quiet {

	private Quiet() {
	}

	static void untilTheLogIsSetUp() {
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
			root.setLevel(Level.WARN);
		}
	}

}
