package org.caiqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A JVM of its own with the class path of the tests, so that it can be killed. */
public final class JavaProcess implements AutoCloseable {

	private static final Duration LONG = Duration.ofMinutes(2);

	private final Process process;

	private final Path output;

	private JavaProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	public static JavaProcess start(Class<?> main, Map<String, String> environment, String... arguments)
			throws IOException {
		Path output = Files.createTempFile("caiqiao-process", ".out");
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-cp",
				System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("CAIQIAO_"));
		builder.environment().putAll(environment);
		return new JavaProcess(builder.start(), output);
	}

	public long pid() {
		return this.process.pid();
	}

	/** Waits until it has said this. */
	public JavaProcess awaitOutput(String text) {
		await().atMost(LONG).until(() -> output().contains(text) || !this.process.isAlive());
		assertThat(output()).contains(text);
		return this;
	}

	/** Waits for its end. */
	public int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
		return this.process.exitValue();
	}

	/** Ends its input, which it takes as a wish to end. */
	public void letGo() throws IOException, InterruptedException {
		this.process.getOutputStream().close();
		assertThat(exitCode()).as(output()).isZero();
	}

	/** Asks it to end, as Ctrl-C does. */
	public void terminate() {
		this.process.destroy();
	}

	/** kill -9. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly();
		exitCode();
	}

	public String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		kill();
		Files.deleteIfExists(this.output);
	}

}
