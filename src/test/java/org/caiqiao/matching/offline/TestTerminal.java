package org.caiqiao.matching.offline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;

/** An operator who reads Simplified Chinese. */
public final class TestTerminal implements Terminal {

	private final Path data;

	private final StringWriter results = new StringWriter();

	private final StringWriter errors = new StringWriter();

	public TestTerminal(Path data) {
		this.data = data;
	}

	/** What was printed so far. */
	public String printed() {
		return this.results.toString();
	}

	String warnings() {
		return this.errors.toString();
	}

	@Override
	public PrintWriter out() {
		return new PrintWriter(this.results, true);
	}

	@Override
	public PrintWriter err() {
		return new PrintWriter(this.errors, true);
	}

	@Override
	public Locale locale() {
		return Locale.SIMPLIFIED_CHINESE;
	}

	@Override
	public Path file(Path named) {
		return named.toAbsolutePath();
	}

	@Override
	public Path dataFolder() {
		return this.data;
	}

	@Override
	public <T> T service(Class<T> type) {
		throw new IllegalStateException("works alone");
	}

	@Override
	public Progress progress(String task, long total) {
		return new Progress() {
			@Override
			public void to(long done) {
				// Nobody looks.
			}

			@Override
			public void close() {
				// Nothing was shown.
			}
		};
	}

}
