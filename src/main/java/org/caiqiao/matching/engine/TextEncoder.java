package org.caiqiao.matching.engine;

/** Turns a text into a vector that lies near those of texts which mean the same. */
public interface TextEncoder extends AutoCloseable {

	/**
	 * Names model and way of encoding: vectors of different models cannot be compared.
	 */
	String model();

	/** Length of the vectors. */
	int dimensions();

	/**
	 * The meaning of a text, of unit length, as exact as {@link Vectors#toBytes} keeps
	 * it.
	 * @param text one that is not blank
	 * @throws EncoderUnavailable if the model is missing or broken
	 */
	float[] encode(MatchText text) throws EncoderUnavailable;

	/** Gives back the memory of the model; the next text loads it again. */
	@Override
	void close();

}
