package org.caiqiao.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run to its end, with all it said. */
record Program(int exitCode, String output) {

	/** Runs it with nothing to read. */
	static Program run(Duration limit, List<String> command) {
		return run(limit, command, "");
	}

	/**
	 * Runs it; what it says goes through a file, as a server that it leaves behind may
	 * keep a pipe open for ever.
	 */
	static Program run(Duration limit, List<String> command, String input) {
		try {
			Path output = Files.createTempFile("caiqiao", ".out");
			try {
				var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
				builder.environment().putAll(Map.of("LC_ALL", "C", "LC_MESSAGES", "C"));
				builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
				Process process = builder.start();
				try (var stdin = process.getOutputStream()) {
					stdin.write(input.getBytes(StandardCharsets.UTF_8));
				}
				if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
					process.destroyForcibly();
					return new Program(-1, "no end after " + limit.toSeconds() + " s: " + read(output));
				}
				return new Program(process.exitValue(), read(output));
			}
			finally {
				Files.deleteIfExists(output);
			}
		}
		catch (IOException ex) {
			return new Program(-1, String.valueOf(ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Program(-1, "interrupted");
		}
	}

	boolean failed() {
		return this.exitCode != 0;
	}

	private static String read(Path output) throws IOException {
		return new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
	}

}
