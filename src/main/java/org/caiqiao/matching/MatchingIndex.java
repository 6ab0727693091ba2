package org.caiqiao.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;
import org.apache.lucene.store.FSDirectory;
import org.caiqiao.matching.engine.MatchIndex;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.TextHash;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The portal's own index of texts to be matched, in the data folder. All of it can be
 * made again from the database.
 */
@Component
class MatchingIndex {

	private final MatchIndex index;

	MatchingIndex(@Value("${caiqiao.data:data}") Path data, Encoding encoding) throws IOException {
		Path folder = data.resolve("index").resolve("matching");
		Files.createDirectories(folder);
		this.index = MatchIndex.open(FSDirectory.open(folder), encoding.models());
	}

	/** Asks the index as it is now. */
	<T> T ask(Function<Snapshot, T> question) {
		try (Snapshot snapshot = this.index.snapshot()) {
			return question.apply(snapshot);
		}
	}

	/**
	 * Puts the pieces of a subject in the place of those it had; those without a vector
	 * match by words only.
	 */
	void put(Subject subject, List<MatchText> pieces, Map<TextHash, float[]> vectors) {
		var meanings = new ArrayList<float[]>();
		pieces.forEach(piece -> meanings.add(vectors.get(TextHash.of(piece))));
		try {
			if (pieces.isEmpty()) {
				this.index.remove(subject);
			}
			else {
				this.index.replace(subject, pieces, meanings);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Shows to those who ask what was put, and makes it last. */
	void publish() {
		try {
			this.index.commit();
			this.index.refresh();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@PreDestroy
	void close() throws IOException {
		this.index.close();
	}

}
