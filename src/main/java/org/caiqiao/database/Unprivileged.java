package org.caiqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the portal does (containers, try-outs), its
 * programs run in a user namespace of their own, in which root is nobody; where the
 * system forbids that, as the user {@code nobody} who then owns the files.
 */
enum Unprivileged {

	/** Already an ordinary user. */
	AS_IS(List.of()),
	/** Nobody inside, the owner of the files outside. */
	NAMESPACE(List.of("unshare", "--user")),
	/** Another user. */
	NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

	private final List<String> prefix;

	Unprivileged(List<String> prefix) {
		this.prefix = prefix;
	}

	static Unprivileged here() {
		if (!isRoot()) {
			return AS_IS;
		}
		for (Unprivileged way : List.of(NAMESPACE, NOBODY)) {
			if (!Program.run(Duration.ofSeconds(10), way.command(List.of("true"))).failed()) {
				return way;
			}
		}
		throw new DatabaseException("PostgreSQL does not run as root, and neither unshare nor setpriv works here: "
				+ "start the portal as another user, or name a database with " + ExternalDatabase.URL);
	}

	List<String> command(List<String> command) {
		var all = new ArrayList<>(this.prefix);
		all.addAll(command);
		return all;
	}

	/** Hands a folder and all in it to the user the programs run as. */
	void own(Path folder) {
		if (this == NOBODY) {
			Program chown = Program.run(Duration.ofMinutes(1),
					List.of("chown", "-R", "65534:65534", folder.toString()));
			if (chown.failed()) {
				throw new DatabaseException("cannot hand " + folder + " to nobody: " + chown.output());
			}
		}
	}

	/** Lets the user the programs run as pass through a folder of root's. */
	void enter(Path folder) {
		if (this == NOBODY && !folder.toFile().setExecutable(true, false)) {
			throw new DatabaseException("cannot open " + folder + " for nobody to pass");
		}
	}

	private static boolean isRoot() {
		try {
			Path self = Path.of("/proc/self");
			return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
		}
		catch (IOException | UnsupportedOperationException ex) {
			return false;
		}
	}

}
