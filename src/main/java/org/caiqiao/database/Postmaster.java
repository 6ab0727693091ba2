package org.caiqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that {@code postmaster.pid} in a cluster tells of.
 *
 * @param pid its process
 * @param port the port it listens on
 * @param status {@code ready}, {@code starting}, {@code stopping} or empty while unknown
 */
record Postmaster(long pid, int port, String status) {

	static final String FILE = "postmaster.pid";

	/** The server of a cluster, when its process lives. */
	static Optional<Postmaster> of(Path cluster) {
		return read(cluster.resolve(FILE)).filter((postmaster) -> postmaster.serves(cluster));
	}

	/** Whether the file of a cluster names a process that lives and is no such server. */
	static boolean isOfAnotherProcess(Path cluster) {
		return read(cluster.resolve(FILE)).filter((postmaster) -> postmaster.process().isPresent())
			.filter((postmaster) -> !postmaster.serves(cluster))
			.isPresent();
	}

	boolean ready() {
		return this.status.equals("ready");
	}

	/**
	 * Process ids are given anew, so the number alone proves nothing: the process has to
	 * be a PostgreSQL, and one that works in this folder where the system tells.
	 */
	private boolean serves(Path cluster) {
		Optional<ProcessHandle> process = process();
		if (process.isEmpty() || !process.get().info().command().map(Postmaster::isPostgres).orElse(true)) {
			return false;
		}
		Path workingFolder = Path.of("/proc", Long.toString(this.pid), "cwd");
		try {
			return !Files.exists(workingFolder) || Files.isSameFile(workingFolder, cluster);
		}
		catch (IOException ex) {
			return true;
		}
	}

	private Optional<ProcessHandle> process() {
		return ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive);
	}

	private static boolean isPostgres(String command) {
		return Path.of(command).getFileName().toString().startsWith("postgres");
	}

	private static Optional<Postmaster> read(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			return Optional.of(new Postmaster(Math.abs(Long.parseLong(lines.get(0).strip())),
					(lines.size() > 3) ? Integer.parseInt(lines.get(3).strip()) : 0,
					(lines.size() > 7) ? lines.get(7).strip() : ""));
		}
		catch (IOException | NumberFormatException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

}
