package org.caiqiao.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.database.DataFolder;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * The terminal this process was typed at.
 *
 * @param portal what services come from, null in a command that works alone
 */
record ConsoleTerminal(PrintWriter out, PrintWriter err, DataFolder folder,
		@Nullable ApplicationContext portal) implements Terminal {

	private static final int REDRAW = 200;

	ConsoleTerminal(PrintWriter out, PrintWriter err, DataFolder folder) {
		this(out, err, folder, null);
	}

	ConsoleTerminal with(ApplicationContext started) {
		return new ConsoleTerminal(this.out, this.err, this.folder, started);
	}

	@Override
	public Locale locale() {
		return Texts.locale();
	}

	@Override
	public Path file(Path named) {
		return named.toAbsolutePath().normalize();
	}

	@Override
	public Path dataFolder() {
		return this.folder.path();
	}

	@Override
	public <T> T service(Class<T> type) {
		if (this.portal == null) {
			throw new IllegalStateException("a command that works alone has no " + type.getSimpleName());
		}
		return this.portal.getBean(type);
	}

	/**
	 * A bar on the error stream, so that results can be piped on; none without a watcher.
	 */
	@Override
	public Progress progress(String task, long total) {
		return watched() ? new Bar(task, total) : new Unwatched();
	}

	private static boolean watched() {
		String told = System.getProperty("caiqiao.watched");
		if (told != null) {
			return Boolean.parseBoolean(told);
		}
		Console console = System.console();
		return console != null && console.isTerminal();
	}

	private static final class Bar implements Progress {

		private final ProgressBar bar;

		Bar(String task, long total) {
			this.bar = new ProgressBarBuilder().setTaskName(task)
				.setInitialMax((total > 0) ? total : -1)
				.setUpdateIntervalMillis(REDRAW)
				.build();
		}

		@Override
		public void to(long done) {
			this.bar.stepTo(done);
		}

		@Override
		public void close() {
			this.bar.close();
		}

	}

	private static final class Unwatched implements Progress {

		@Override
		public void to(long done) {
			// Nobody looks.
		}

		@Override
		public void close() {
			// Nothing was shown.
		}

	}

}
