package org.caiqiao.matching.engine;

import java.io.IOException;

import ai.onnxruntime.OrtException;
import org.caiqiao.matching.engine.OnnxModel.Pooling;
import org.jspecify.annotations.Nullable;

/**
 * A model that is loaded when the first text comes; a load that failed is tried again
 * with the next text.
 */
final class LazyModel implements AutoCloseable {

	private final String resource;

	private final int longest;

	private final Pooling pooling;

	private @Nullable OnnxModel model;

	/**
	 * A model that is not loaded yet.
	 * @param resource where model and tokenizer lie on the class path, without endings
	 * @param longest pieces that are read of a text
	 */
	LazyModel(String resource, int longest, Pooling pooling) {
		this.resource = resource;
		this.longest = longest;
		this.pooling = pooling;
	}

	/** The vector of a text, of unit length. */
	float[] run(String text) throws EncoderUnavailable {
		OnnxModel loaded = loaded();
		try {
			return Vectors.unit(loaded.run(text, this.longest, this.pooling));
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
