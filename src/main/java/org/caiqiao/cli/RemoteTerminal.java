package org.caiqiao.cli;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.database.DataFolder;

import org.springframework.context.ApplicationContext;

/**
 * A terminal at the other end of a connection.
 *
 * @param place the folder the command was typed in
 */
record RemoteTerminal(DataOutputStream stream, PrintWriter out, PrintWriter err, Locale locale, Path place,
		DataFolder folder, ApplicationContext portal) implements Terminal {

	private static final long SHORTEST_STEP = 100_000_000;

	@Override
	public Path file(Path named) {
		return this.place.resolve(named).normalize();
	}

	@Override
	public Path dataFolder() {
		return this.folder.path();
	}

	@Override
	public <T> T service(Class<T> type) {
		return this.portal.getBean(type);
	}

	@Override
	public Progress progress(String task, long total) {
		return new RemoteProgress(task, total);
	}

	void exit(int code) throws IOException {
		synchronized (this.stream) {
			this.stream.writeByte(Frames.EXIT);
			this.stream.writeInt(code);
			this.stream.flush();
		}
	}

	/** Tells of a step now and then only, as there may be thousands in a second. */
	private final class RemoteProgress implements Progress {

		private final String task;

		private final long total;

		private long told = System.nanoTime() - SHORTEST_STEP;

		RemoteProgress(String task, long total) {
			this.task = task;
			this.total = total;
			to(0);
		}

		@Override
		public void to(long done) {
			synchronized (RemoteTerminal.this.stream) {
				if (System.nanoTime() - this.told < SHORTEST_STEP && done != this.total) {
					return;
				}
				this.told = System.nanoTime();
				try {
					RemoteTerminal.this.stream.writeByte(Frames.PROGRESS);
					Frames.write(RemoteTerminal.this.stream, this.task);
					RemoteTerminal.this.stream.writeLong(this.total);
					RemoteTerminal.this.stream.writeLong(done);
					RemoteTerminal.this.stream.flush();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}

		@Override
		public void close() {
			synchronized (RemoteTerminal.this.stream) {
				try {
					RemoteTerminal.this.stream.writeByte(Frames.PROGRESS_END);
					RemoteTerminal.this.stream.flush();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}

	}

}
