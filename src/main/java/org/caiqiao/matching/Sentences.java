package org.caiqiao.matching;

import java.util.List;
import java.util.stream.Stream;

import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;

/** Cuts texts into sentences, each to be encoded by itself. */
final class Sentences {

	/** Of fewer characters a sentence says nothing by itself. */
	private static final int SHORTEST = 8;

	private static final int LONGEST = 300;

	/** More of one text are not compared. */
	private static final int MOST = 40;

	private Sentences() {
	}

	/** The sentences of all these texts. */
	static List<MatchText> of(List<MatchText> texts) {
		return texts.stream().flatMap(text -> of(text).stream()).distinct().toList();
	}

	/** The title and the sentences of a text, in their order. */
	static List<MatchText> of(MatchText text) {
		return Stream.concat(Stream.of(text.title()), Stream.of(text.text().split("(?<=[。！？；!?;])|(?<=\\. )|\\n")))
			.map(String::strip)
			.filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
			.distinct()
			.limit(MOST)
			.map(sentence -> sentence(text.subject(), sentence))
			.toList();
	}

	private static MatchText sentence(Subject subject, String sentence) {
		return MatchText.of(subject.kind(), subject.id(), "", sentence);
	}

}
