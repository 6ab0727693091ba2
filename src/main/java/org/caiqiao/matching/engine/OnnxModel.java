package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A loaded BERT model with its tokenizer; may be used by several threads at once. */
record OnnxModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) implements AutoCloseable {

	/**
	 * Loads a model from the class path.
	 * @param name where {@code <name>.onnx} and {@code <name>-tokenizer.json} lie
	 */
	static OnnxModel load(String name) throws IOException, OrtException {
		var vocabulary = new HashMap<String, Integer>();
		JsonNode tokenizer = JsonMapper.shared().readTree(read(name + "-tokenizer.json"));
		for (Map.Entry<String, JsonNode> piece : tokenizer.at("/model/vocab").properties()) {
			vocabulary.put(piece.getKey(), piece.getValue().intValue());
		}
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		try (var options = new OrtSession.SessionOptions()) {
			// Many texts at once use the cores better than many cores for one text.
			options.setIntraOpNumThreads(1);
			return new OnnxModel(environment, environment.createSession(read(name + ".onnx"), options),
					new WordPieces(vocabulary));
		}
	}

	/**
	 * The vector of a text.
	 * @param most pieces that are read of it
	 * @param pooling how the model was trained to put a text into one vector
	 */
	float[] run(String text, int most, Pooling pooling) throws OrtException {
		long[] numbers = this.pieces.numbers(text, most);
		var mask = new long[numbers.length];
		Arrays.fill(mask, 1);
		try (OnnxTensor ids = tensor(numbers);
				OnnxTensor attention = tensor(mask);
				OnnxTensor types = tensor(new long[numbers.length]);
				OrtSession.Result result = this.session
					.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
			return pooling.of(((float[][][]) result.get(0).getValue())[0]);
		}
	}

	@Override
	public void close() {
		try {
			this.session.close();
		}
		catch (OrtException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private OnnxTensor tensor(long[] values) throws OrtException {
		return OnnxTensor.createTensor(this.environment, LongBuffer.wrap(values), new long[] { 1, values.length });
	}

	private static byte[] read(String resource) throws IOException {
		try (InputStream stream = OnnxModel.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IOException("missing on the class path: " + resource);
			}
			return stream.readAllBytes();
		}
	}

	/** How the vectors of a text's pieces become one. */
	enum Pooling {

		/** The mark before the text stands for the whole. */
		FIRST,

		/** The mean of all pieces. */
		MEAN;

		private float[] of(float[][] pieces) {
			if (this == FIRST) {
				return pieces[0];
			}
			float[] sum = pieces[0];
			for (int i = 1; i < pieces.length; i++) {
				sum = Vectors.sum(sum, pieces[i]);
			}
			return Vectors.unit(sum);
		}

	}

}
