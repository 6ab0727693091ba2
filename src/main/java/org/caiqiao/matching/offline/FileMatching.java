package org.caiqiao.matching.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.ReasonTexts;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.TextHash;

import org.springframework.context.MessageSource;

/**
 * Matches the needs of a file with the offers of another and writes a third.
 *
 * @param terminal whom it works for
 * @param encoders what encodes the texts
 * @param messages the bundles
 */
public record FileMatching(Terminal terminal, Encoders encoders, MessageSource messages) {

	/**
	 * Reads, matches and writes. The file that is written appears when it is whole.
	 * @param needs the file of those who ask
	 * @param offers the file of those who offer
	 * @param offered what these are
	 * @param top the most matches of a need
	 * @param format how the results are written
	 * @throws org.caiqiao.command.CommandFailed with a reason in the operator's language
	 */
	public void run(Path needs, Path offers, Kind offered, int top, Path results, ResultFormat format)
			throws IOException, InterruptedException {
		var inputs = new Inputs(this.terminal, this.messages);
		List<MatchText> asking = inputs.read(needs, Kind.NEED);
		List<MatchText> offering = inputs.read(offers, offered);
		inputs.check(asking, offering, top, format);
		var all = new ArrayList<>(asking);
		all.addAll(offering);
		Map<TextHash, float[]> vectors = new CachedVectors(this.terminal, this.encoders, this.messages).of(all);
		Path unfinished = results.resolveSibling("." + results.getFileName() + ".part");
		try {
			match(asking, offering, vectors, offered, top, unfinished, format);
			Files.move(unfinished, results, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private void match(List<MatchText> asking, List<MatchText> offering, Map<TextHash, float[]> vectors, Kind offered,
			int top, Path results, ResultFormat format) throws IOException, InterruptedException {
		var matching = new OfflineMatching(offered, this.encoders.models());
		matching.add(asking, vectors);
		matching.add(offering, vectors);
		var texts = new ReasonTexts(this.messages, this.terminal.locale(), UnaryOperator.identity(), true);
		try (Progress progress = this.terminal.progress(text("match.progress.match"), asking.size());
				ResultFile file = ResultFile.open(results, format, offered.name().toLowerCase(Locale.ROOT))) {
			var done = new int[1];
			matching.run(top, format.explained(), (matches) -> {
				for (int i = 0; i < matches.size(); i++) {
					OfflineMatching.Result result = matches.get(i);
					Match match = result.match();
					file.write(new ResultFile.Line(match.asking().id(), match.offering().id(), i + 1, match.score(),
							texts.of(match.level()), reason(texts, result)));
				}
				progress.to(++done[0]);
			});
		}
	}

	private static String reason(ReasonTexts texts, OfflineMatching.Result result) {
		String reasons = texts.of(result.reasons());
		return result.carriedBy().isEmpty() ? reasons : texts.carriedBy(result.carriedBy(), reasons);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.terminal.locale());
	}

}
