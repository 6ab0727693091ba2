package org.caiqiao.matching.engine;

import java.util.List;

/**
 * The encoders, each for texts of its language. A text's words tell its encoder, so the
 * same text always has a vector of the same model.
 *
 * @param chinese reads Chinese and what no other reads
 * @param english reads English
 */
public record Encoders(TextEncoder chinese, TextEncoder english) implements AutoCloseable {

	/** Those that come with the portal. */
	public static Encoders standard() {
		return new Encoders(OnnxEncoder.chinese(), OnnxEncoder.english());
	}

	/** The one that reads a text. */
	public TextEncoder of(MatchText text) {
		return (Language.of(text) == Language.ENGLISH) ? this.english : this.chinese;
	}

	/** Both. */
	public List<TextEncoder> all() {
		return List.of(this.chinese, this.english);
	}

	/** Names all models: an index of vectors of others is of no use. */
	public String models() {
		return this.chinese.model() + " " + this.english.model();
	}

	@Override
	public void close() {
		all().forEach(TextEncoder::close);
	}

}
