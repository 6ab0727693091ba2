package org.caiqiao.matching.offline;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

import org.caiqiao.matching.engine.TextHash;
import org.caiqiao.matching.engine.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of texts encoded before, in a file that only grows: records of a text's hash,
 * its vector and a checksum. What an interrupted run left at the end is overwritten.
 */
final class VectorCache {

	private final Path file;

	private final int vectorBytes;

	private final Map<TextHash, byte[]> vectors = new ConcurrentHashMap<>();

	private VectorCache(Path file, int dimensions) {
		this.file = file;
		this.vectorBytes = dimensions * Short.BYTES;
	}

	/**
	 * Opens a cache, which may not exist yet.
	 * @param model names the encoder: each has a file of its own
	 */
	static VectorCache open(Path folder, String model, int dimensions) throws IOException {
		var cache = new VectorCache(folder.resolve(model.replaceAll("[^A-Za-z0-9.-]+", "-") + ".vectors"), dimensions);
		if (Files.exists(cache.file)) {
			cache.read();
		}
		return cache;
	}

	float @Nullable [] get(TextHash text) {
		byte[] vector = this.vectors.get(text);
		return (vector != null) ? Vectors.fromBytes(vector) : null;
	}

	/** Adds vectors and writes them down; another process may do so at the same time. */
	void add(List<TextHash> texts, List<float[]> added) throws IOException {
		ByteBuffer records = ByteBuffer.allocate(texts.size() * recordBytes());
		for (int i = 0; i < texts.size(); i++) {
			byte[] vector = Vectors.toBytes(added.get(i));
			this.vectors.put(texts.get(i), vector);
			records.put(texts.get(i).bytes()).put(vector).putInt(checksum(texts.get(i).bytes(), vector));
		}
		Files.createDirectories(this.file.getParent());
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			long end = channel.size() - channel.size() % recordBytes();
			records.flip();
			while (records.hasRemaining()) {
				end += channel.write(records, end);
			}
		}
	}

	private int recordBytes() {
		return TextHash.BYTES + this.vectorBytes + Integer.BYTES;
	}

	private void read() throws IOException {
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(this.file), 1 << 20))) {
			while (true) {
				var hash = new byte[TextHash.BYTES];
				var vector = new byte[this.vectorBytes];
				in.readFully(hash);
				in.readFully(vector);
				if (in.readInt() == checksum(hash, vector)) {
					this.vectors.put(TextHash.of(hash), vector);
				}
			}
		}
		catch (EOFException ex) {
			// The last record, whole or not, has been read.
		}
	}

	private static int checksum(byte[] hash, byte[] vector) {
		var checksum = new CRC32();
		checksum.update(hash);
		checksum.update(vector);
		return (int) checksum.getValue();
	}

}
