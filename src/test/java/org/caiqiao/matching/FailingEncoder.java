package org.caiqiao.matching;

import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextEncoder;

/** An encoder that gives every text the same vector, and fails on demand. */
final class FailingEncoder implements TextEncoder {

	private final String model;

	private final int dimensions;

	private volatile boolean broken;

	private FailingEncoder(String model, int dimensions) {
		this.model = model;
		this.dimensions = dimensions;
	}

	static FailingEncoder chinese() {
		return new FailingEncoder("chinese", 512);
	}

	static FailingEncoder english() {
		return new FailingEncoder("english", 384);
	}

	void breaks() {
		this.broken = true;
	}

	void works() {
		this.broken = false;
	}

	@Override
	public String model() {
		return this.model;
	}

	@Override
	public int dimensions() {
		return this.dimensions;
	}

	@Override
	public float[] encode(MatchText text) throws EncoderUnavailable {
		if (this.broken) {
			throw new EncoderUnavailable("broken on demand", null);
		}
		float[] vector = new float[this.dimensions];
		vector[0] = 1;
		return vector;
	}

	@Override
	public void close() {
		// Nothing to give back.
	}

}
