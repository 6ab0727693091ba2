package org.caiqiao.matching.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextEncoder;
import org.caiqiao.matching.engine.TextHash;

import org.springframework.context.MessageSource;

/**
 * The vectors of texts of files: each text is encoded once ever, and kept in the data
 * folder.
 *
 * @param terminal whom it works for
 * @param encoders what encodes the texts
 * @param messages the bundles
 */
public record CachedVectors(Terminal terminal, Encoders encoders, MessageSource messages) {

	/** The vectors of these texts; those of a model that cannot be used are left out. */
	public Map<TextHash, float[]> of(List<MatchText> texts) throws IOException, InterruptedException {
		var vectors = new HashMap<TextHash, float[]>();
		for (TextEncoder encoder : this.encoders.all()) {
			List<MatchText> read = texts.stream().filter((text) -> this.encoders.of(text) == encoder).toList();
			if (!read.isEmpty()) {
				vectors.putAll(encode(read, encoder));
			}
		}
		return vectors;
	}

	private Map<TextHash, float[]> encode(List<MatchText> texts, TextEncoder encoder)
			throws IOException, InterruptedException {
		Path folder = this.terminal.dataFolder().resolve("vectors");
		var encoding = new Encoding(encoder, VectorCache.open(folder, encoder.model(), encoder.dimensions()));
		try (Progress progress = this.terminal.progress(text("match.progress.encode"), encoding.missing(texts))) {
			return encoding.encode(texts, progress::to);
		}
		catch (EncoderUnavailable ex) {
			this.terminal.err().println(text("match.encoder.unavailable", String.valueOf(ex.getMessage())));
			return Map.of();
		}
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.terminal.locale());
	}

}
