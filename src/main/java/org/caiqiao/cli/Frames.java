package org.caiqiao.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.caiqiao.command.CommandFailed;

/**
 * What goes between a command at a terminal and the portal that runs it, over a loopback
 * connection: first the secret of the data folder, the place, the language and the words
 * of the command; then, the other way, pieces of output and progress, and at last the
 * exit code.
 */
final class Frames {

	/**
	 * The portal's side of the connection and its secret, for the owner alone to read.
	 */
	static final String FILE = "commands.properties";

	static final byte OUT = 'o';

	static final byte ERR = 'e';

	static final byte PROGRESS = 'p';

	static final byte PROGRESS_END = 'q';

	static final byte EXIT = 'x';

	private static final int LONGEST = 1 << 20;

	private Frames() {
	}

	static void write(DataOutputStream stream, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		stream.writeInt(bytes.length);
		stream.write(bytes);
	}

	static String read(DataInputStream stream) throws IOException {
		byte[] bytes = new byte[length(stream)];
		stream.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/** A number of bytes or words, refused when nobody in good faith would send it. */
	static int length(DataInputStream stream) throws IOException {
		int length = stream.readInt();
		if (length < 0 || length > LONGEST) {
			throw new CommandFailed("not a command");
		}
		return length;
	}

}
