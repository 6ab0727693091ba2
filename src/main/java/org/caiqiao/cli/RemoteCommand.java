package org.caiqiao.cli;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.database.DataFolder;

import org.springframework.context.ApplicationContext;

/** Runs, inside the portal, one command that was typed at a terminal beside it. */
record RemoteCommand(DataFolder folder, ApplicationContext portal, String secret) {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	void run(Socket guest) throws IOException {
		guest.setSoTimeout((int) PATIENCE.toMillis());
		var in = new DataInputStream(new BufferedInputStream(guest.getInputStream()));
		requireSecret(Frames.read(in));
		Path place = Path.of(Frames.read(in));
		Locale locale = Locale.forLanguageTag(Frames.read(in));
		String[] words = new String[Frames.length(in)];
		for (int i = 0; i < words.length; i++) {
			words[i] = Frames.read(in);
		}
		guest.setSoTimeout(0);
		Thread work = Thread.currentThread();
		Thread.ofVirtual().start(() -> interruptAtEnd(in, work));
		var stream = new DataOutputStream(guest.getOutputStream());
		try (var out = new PrintWriter(new FrameWriter(stream, Frames.OUT), true);
				var err = new PrintWriter(new FrameWriter(stream, Frames.ERR), true)) {
			var terminal = new RemoteTerminal(stream, out, err, locale, place, this.folder, this.portal);
			int code = CommandTree.of(locale, out, err, (command, typed) -> command.run(terminal)).execute(words);
			out.flush();
			err.flush();
			terminal.exit(code);
		}
	}

	private void requireSecret(String said) {
		if (!MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8),
				this.secret.getBytes(StandardCharsets.UTF_8))) {
			throw new CommandFailed("not the secret of this data folder");
		}
	}

	/** Ctrl-C at the terminal ends the connection, and that ends the work. */
	private static void interruptAtEnd(InputStream in, Thread work) {
		try {
			while (in.read() >= 0) {
				// Nothing more is expected.
			}
		}
		catch (IOException ex) {
			// The same as its end.
		}
		work.interrupt();
	}

}
