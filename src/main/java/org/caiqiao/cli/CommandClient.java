package org.caiqiao.cli;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.Progress;
import org.caiqiao.database.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * Has a command run by the portal that serves from the data folder, and shows what comes
 * of it.
 */
record CommandClient(DataFolder folder, ConsoleTerminal terminal) {

	/** So long may a portal take to come up. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration PAUSE = Duration.ofMillis(250);

	int run(String... words) throws IOException, InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		boolean told = false;
		for (Optional<Properties> address = address(); System.nanoTime() < end; address = address()) {
			if (address.isPresent()) {
				try (Socket portal = connect(address.get())) {
					ask(portal, address.get().getProperty("secret"), words);
					return show(portal);
				}
				catch (ConnectException ex) {
					// The file of one that was killed; another is coming up.
				}
			}
			if (!told) {
				this.terminal.err().println(Texts.get("command.waiting", this.folder));
				told = true;
			}
			Thread.sleep(PAUSE);
		}
		throw PortalLock.taken(this.folder);
	}

	private Optional<Properties> address() throws IOException {
		Path file = this.folder.resolve(Frames.FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		var address = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			address.load(reader);
		}
		return Optional.of(address);
	}

	private static Socket connect(Properties address) throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(address.getProperty("port")));
	}

	private void ask(Socket portal, String secret, String... words) throws IOException {
		var out = new DataOutputStream(new BufferedOutputStream(portal.getOutputStream()));
		Frames.write(out, secret);
		Frames.write(out, this.terminal.file(Path.of("")).toString());
		Frames.write(out, this.terminal.locale().toLanguageTag());
		out.writeInt(words.length);
		for (String word : words) {
			Frames.write(out, word);
		}
		out.flush();
	}

	private int show(Socket portal) throws IOException {
		var in = new DataInputStream(portal.getInputStream());
		@Nullable Progress progress = null;
		try {
			while (true) {
				switch (in.readByte()) {
					case Frames.OUT -> {
						this.terminal.out().print(Frames.read(in));
						this.terminal.out().flush();
					}
					case Frames.ERR -> {
						this.terminal.err().print(Frames.read(in));
						this.terminal.err().flush();
					}
					case Frames.PROGRESS -> {
						String task = Frames.read(in);
						long total = in.readLong();
						progress = (progress != null) ? progress : this.terminal.progress(task, total);
						progress.to(in.readLong());
					}
					case Frames.PROGRESS_END -> progress = closed(progress);
					default -> {
						return in.readInt();
					}
				}
			}
		}
		catch (EOFException ex) {
			throw new CommandFailed(Texts.get("command.portal.gone"), ex);
		}
		finally {
			closed(progress);
		}
	}

	private static @Nullable Progress closed(@Nullable Progress progress) {
		if (progress != null) {
			progress.close();
		}
		return null;
	}

}
