package org.caiqiao.matching.engine;

import org.caiqiao.matching.engine.OnnxModel.Pooling;

/**
 * Encodes texts of one language by a quantised model in this process. A text becomes the
 * sum of the vectors of its title and of title and text together: on the judged pairs
 * that ranks better than either.
 */
public final class OnnxEncoder implements TextEncoder {

	/**
	 * Pieces that are read of title and text together; more cost time and gain nothing.
	 */
	private static final int LONGEST = 256;

	private final String name;

	private final Language language;

	/** What parts a title from its text. */
	private final String stop;

	private final LazyModel model;

	private OnnxEncoder(String name, Language language, String stop, LazyModel model) {
		this.name = name;
		this.language = language;
		this.stop = stop;
		this.model = model;
	}

	/** Chinese, by bge-small-zh-v1.5. */
	public static OnnxEncoder chinese() {
		return chinese("/bge-small-zh-v1.5-q");
	}

	/**
	 * The same model from elsewhere.
	 * @param resource where model and tokenizer lie on the class path, without endings
	 */
	public static OnnxEncoder chinese(String resource) {
		return new OnnxEncoder("bge-small-zh-v1.5-q/1", Language.CHINESE, "。",
				new LazyModel(resource, LONGEST, Pooling.FIRST));
	}

	/** English, by all-MiniLM-L6-v2. */
	public static OnnxEncoder english() {
		return new OnnxEncoder("all-minilm-l6-v2-q/1", Language.ENGLISH, ". ",
				new LazyModel("/all-minilm-l6-v2-q", LONGEST, Pooling.MEAN));
	}

	@Override
	public String model() {
		return this.name;
	}

	@Override
	public int dimensions() {
		return this.language.dimensions();
	}

	@Override
	public float[] encode(MatchText text) throws EncoderUnavailable {
		String title = PlainText.of(text.title()).text().strip();
		String rest = PlainText.of(text.encoded()).text().strip();
		String all = (title.isEmpty() || rest.isEmpty()) ? title + rest : title + this.stop + rest;
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
