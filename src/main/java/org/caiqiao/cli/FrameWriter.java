package org.caiqiao.cli;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;

/** Sends what is written to the terminal of the operator, a piece at each flush. */
final class FrameWriter extends Writer {

	private final DataOutputStream stream;

	private final byte kind;

	private final StringBuilder piece = new StringBuilder();

	private static final int LONG = 8192;

	FrameWriter(DataOutputStream stream, byte kind) {
		super(stream);
		this.stream = stream;
		this.kind = kind;
	}

	@Override
	public void write(char[] characters, int offset, int length) throws IOException {
		this.piece.append(characters, offset, length);
		if (this.piece.length() > LONG) {
			flush();
		}
	}

	@Override
	public void flush() throws IOException {
		if (this.piece.isEmpty()) {
			return;
		}
		synchronized (this.stream) {
			this.stream.writeByte(this.kind);
			Frames.write(this.stream, this.piece.toString());
			this.stream.flush();
		}
		this.piece.setLength(0);
	}

	@Override
	public void close() {
		// The connection is closed by who opened it.
	}

}
