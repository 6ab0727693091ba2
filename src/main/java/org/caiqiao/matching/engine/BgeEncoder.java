package org.caiqiao.matching.engine;

import java.io.IOException;

import ai.onnxruntime.OrtException;
import org.jspecify.annotations.Nullable;

/**
 * Encodes by bge-small-zh-v1.5, quantised, in this process. A text becomes the sum of the
 * vectors of its title and of title and text together: on the judged pairs that ranks
 * better than either. The model is loaded when the first text comes; a load that failed
 * is tried again with the next text.
 */
public final class BgeEncoder implements TextEncoder, AutoCloseable {

	private static final int DIMENSIONS = 512;

	/**
	 * Pieces that are read of title and text together; more cost time and gain nothing.
	 */
	private static final int LONGEST = 256;

	private final String resource;

	private @Nullable OnnxModel model;

	public BgeEncoder() {
		this("/bge-small-zh-v1.5-q");
	}

	/**
	 * Another model of the same make.
	 * @param resource where model and tokenizer lie on the class path, without endings
	 */
	public BgeEncoder(String resource) {
		this.resource = resource;
	}

	@Override
	public String model() {
		return "bge-small-zh-v1.5-q/1";
	}

	@Override
	public int dimensions() {
		return DIMENSIONS;
	}

	@Override
	public float[] encode(MatchText text) throws EncoderUnavailable {
		OnnxModel loaded = loaded();
		String title = PlainText.of(text.title()).text().strip();
		String rest = PlainText.of(text.encoded()).text().strip();
		try {
			String all = (title.isEmpty() || rest.isEmpty()) ? title + rest : title + "。" + rest;
			float[] meaning = loaded.run(all, LONGEST);
			if (!title.isEmpty() && !rest.isEmpty()) {
				meaning = Vectors.sum(Vectors.unit(meaning), Vectors.unit(loaded.run(title, LONGEST)));
			}
			return Vectors.fromBytes(Vectors.toBytes(Vectors.unit(meaning)));
		}
		catch (OrtException ex) {
			throw new EncoderUnavailable("The text encoder fails: " + ex.getMessage(), ex);
		}
	}

	@Override
	public synchronized void close() {
		if (this.model != null) {
			this.model.close();
			this.model = null;
		}
	}

	private synchronized OnnxModel loaded() throws EncoderUnavailable {
		if (this.model == null) {
			try {
				this.model = OnnxModel.load(this.resource);
			}
			catch (IOException | OrtException | RuntimeException | LinkageError ex) {
				throw new EncoderUnavailable("The text encoder cannot be loaded: " + ex.getMessage(), ex);
			}
		}
		return this.model;
	}

}
