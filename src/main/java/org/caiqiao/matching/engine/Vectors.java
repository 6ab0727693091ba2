package org.caiqiao.matching.engine;

import java.nio.ByteBuffer;

import org.apache.lucene.util.VectorUtil;

/**
 * Arithmetic of vectors, and how they are kept: as half-precision numbers, which changes
 * no ranking.
 */
public final class Vectors {

	private Vectors() {
	}

	/** The vector as bytes, two a dimension. */
	public static byte[] toBytes(float[] vector) {
		ByteBuffer bytes = ByteBuffer.allocate(vector.length * Short.BYTES);
		for (float value : vector) {
			bytes.putShort(Float.floatToFloat16(value));
		}
		return bytes.array();
	}

	/** The vector that was kept as bytes. */
	public static float[] fromBytes(byte[] bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		var vector = new float[bytes.length / Short.BYTES];
		for (int i = 0; i < vector.length; i++) {
			vector[i] = Float.float16ToFloat(buffer.getShort());
		}
		return vector;
	}

	static float[] unit(float[] vector) {
		double norm = Math.sqrt(VectorUtil.dotProduct(vector, vector));
		if (norm == 0) {
			return vector;
		}
		var unit = new float[vector.length];
		for (int i = 0; i < vector.length; i++) {
			unit[i] = (float) (vector[i] / norm);
		}
		return unit;
	}

	static float[] sum(float[] one, float[] other) {
		var sum = new float[one.length];
		for (int i = 0; i < one.length; i++) {
			sum[i] = one[i] + other[i];
		}
		return sum;
	}

	static float[] difference(float[] one, float[] other) {
		var difference = new float[one.length];
		for (int i = 0; i < one.length; i++) {
			difference[i] = one[i] - other[i];
		}
		return difference;
	}

	/** Whether two vectors come of the same model: models differ in their lengths. */
	public static boolean comparable(float[] one, float[] other) {
		return one.length == other.length;
	}

	public static float dot(float[] one, float[] other) {
		return VectorUtil.dotProduct(one, other);
	}

}
