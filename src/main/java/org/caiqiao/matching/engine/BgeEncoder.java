package org.caiqiao.matching.engine;

import org.caiqiao.matching.engine.OnnxModel.Pooling;

/**
 * Encodes Chinese by bge-small-zh-v1.5, quantised, in this process. A text becomes the
 * sum of the vectors of its title and of title and text together: on the judged pairs
 * that ranks better than either.
 */
public final class BgeEncoder implements TextEncoder {

	/**
	 * Pieces that are read of title and text together; more cost time and gain nothing.
	 */
	private static final int LONGEST = 256;

	private final LazyModel model;

	public BgeEncoder() {
		this("/bge-small-zh-v1.5-q");
	}

	/**
	 * The same model from elsewhere.
	 * @param resource where model and tokenizer lie on the class path, without endings
	 */
	public BgeEncoder(String resource) {
		this.model = new LazyModel(resource, LONGEST, Pooling.FIRST);
	}

	@Override
	public String model() {
		return "bge-small-zh-v1.5-q/1";
	}

	@Override
	public int dimensions() {
		return Language.CHINESE.dimensions();
	}

	@Override
	public float[] encode(MatchText text) throws EncoderUnavailable {
		String title = PlainText.of(text.title()).text().strip();
		String rest = PlainText.of(text.encoded()).text().strip();
		String all = (title.isEmpty() || rest.isEmpty()) ? title + rest : title + "。" + rest;
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
