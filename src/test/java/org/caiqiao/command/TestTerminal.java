package org.caiqiao.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

/** An operator of a command that works alone. */
public final class TestTerminal implements Terminal {

	private final Path data;

	private final Locale locale;

	private final StringWriter results = new StringWriter();

	private final StringWriter errors = new StringWriter();

	/** One who reads Simplified Chinese. */
	public TestTerminal(Path data) {
		this(data, Locale.SIMPLIFIED_CHINESE);
	}

	public TestTerminal(Path data, Locale locale) {
		this.data = data;
		this.locale = locale;
	}

	/** What was printed so far. */
	public String printed() {
		return this.results.toString();
	}

	/** What was said aside so far. */
	public String warnings() {
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
		return this.locale;
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
