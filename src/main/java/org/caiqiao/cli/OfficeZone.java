package org.caiqiao.cli;

import java.util.Map;
import java.util.TimeZone;

/**
 * The zone of the office's clock on the wall. Servers usually stand at UTC, where an
 * event at nine would be in everybody's calendar eight hours late.
 */
final class OfficeZone {

	private static final String USUAL = "Asia/Shanghai";

	private OfficeZone() {
	}

	/**
	 * That of {@code CAIQIAO_ZONE}, such as {@code Asia/Urumqi}; Beijing time without it.
	 */
	static TimeZone of(Map<String, String> environment) {
		String named = environment.getOrDefault("CAIQIAO_ZONE", USUAL);
		TimeZone zone = TimeZone.getTimeZone(named);
		// Java answers names that it does not know with GMT.
		return (zone.getID().equals(named)) ? zone : TimeZone.getTimeZone(USUAL);
	}

}
