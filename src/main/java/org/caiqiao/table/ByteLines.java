package org.caiqiao.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file as bytes, so that one in a wrong encoding does not spoil the
 * others.
 */
final class ByteLines implements AutoCloseable {

	private static final int MOST_BYTES = 1 << 21;

	/** Of UTF-8. */
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final int BUFFER = 1 << 16;

	private final InputStream in;

	private long number;

	private ByteLines(InputStream in) {
		this.in = in;
	}

	static ByteLines of(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		in.mark(MARK.length);
		if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
			in.reset();
		}
		return new ByteLines(in);
	}

	/** The next line without what ends it, or null after the last. */
	byte @Nullable [] next() throws IOException {
		int read = this.in.read();
		if (read < 0) {
			return null;
		}
		this.number++;
		var line = new ByteArrayOutputStream();
		for (; read >= 0 && read != '\n'; read = this.in.read()) {
			line.write(read);
			if (line.size() > MOST_BYTES) {
				throw BrokenFile.because("longLine", this.number);
			}
		}
		byte[] bytes = line.toByteArray();
		int length = bytes.length;
		while (length > 0 && bytes[length - 1] <= ' ' && bytes[length - 1] >= 0) {
			length--;
		}
		return Arrays.copyOf(bytes, length);
	}

	/** The number of the line given out last, from 1. */
	long number() {
		return this.number;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
