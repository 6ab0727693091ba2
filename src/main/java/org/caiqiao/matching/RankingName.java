package org.caiqiao.matching;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

import org.caiqiao.matching.engine.Ranking;

/** A short name of a ranking: other figures, another name. */
final class RankingName {

	private RankingName() {
	}

	static String of(Ranking ranking) {
		var sum = new CRC32();
		sum.update(ranking.toString().getBytes(StandardCharsets.UTF_8));
		return String.format(Locale.ROOT, "%08x", sum.getValue());
	}

}
