package org.caiqiao.matching.engine;

import org.caiqiao.matching.engine.OnnxModel.Pooling;

/**
 * Encodes English by all-MiniLM-L6-v2, quantised, in this process. As with Chinese, a
 * text becomes the sum of the vectors of its title and of title and text together.
 */
public final class EnglishEncoder implements TextEncoder {

	private static final int LONGEST = 256;

	private final LazyModel model = new LazyModel("/all-minilm-l6-v2-q", LONGEST, Pooling.MEAN);

	@Override
	public String model() {
		return "all-minilm-l6-v2-q/1";
	}

	@Override
	public int dimensions() {
		return Language.ENGLISH.dimensions();
	}

	@Override
	public float[] encode(MatchText text) throws EncoderUnavailable {
		String title = PlainText.of(text.title()).text().strip();
		String rest = PlainText.of(text.encoded()).text().strip();
		String all = (title.isEmpty() || rest.isEmpty()) ? title + rest : title + ". " + rest;
		float[] meaning = this.model.run(all);
		if (!title.isEmpty() && !rest.isEmpty()) {
			meaning = Vectors.unit(Vectors.sum(meaning, this.model.run(title)));
		}
		return Vectors.fromBytes(Vectors.toBytes(meaning));
	}

	@Override
	public void close() {
		this.model.close();
	}

}
