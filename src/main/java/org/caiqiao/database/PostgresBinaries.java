package org.caiqiao.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked once from the class path.
 *
 * @param home the folder with {@code bin}
 */
record PostgresBinaries(Path home) {

	private static final String NAME = "postgres-bin-";

	/**
	 * Unpacks into a sub-folder of the given one unless that has been done. The caller
	 * sees to it that nobody else does so at the same time.
	 */
	static PostgresBinaries in(Path folder) throws IOException {
		String archive = archive();
		URL resource = PostgresBinaries.class.getResource("/" + archive);
		if (resource == null) {
			throw new DatabaseException("There is no PostgreSQL for this machine among the programs that came along ("
					+ archive + "): name a database with " + ExternalDatabase.URL);
		}
		URLConnection connection = resource.openConnection();
		Path home = folder.resolve(NAME + Long.toHexString(connection.getContentLengthLong()));
		if (Files.isDirectory(home)) {
			return new PostgresBinaries(home);
		}
		Path unfinished = Files.createTempDirectory(folder, Unfinished.PREFIX);
		try (InputStream packed = connection.getInputStream()) {
			unpack(packed, unfinished);
		}
		unfinished.toFile().setReadable(true, false);
		unfinished.toFile().setExecutable(true, false);
		Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		return new PostgresBinaries(home);
	}

	/** The path of one of its programs. */
	String program(String name) {
		return this.home.resolve("bin").resolve(name).toString();
	}

	private static void unpack(InputStream packed, Path target) throws IOException {
		try (var tar = new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path file = target.resolve(entry.getName()).normalize();
				if (!file.startsWith(target)) {
					throw new IOException("leads out of the archive: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(file);
					continue;
				}
				Files.createDirectories(file.getParent());
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
				}
				else if (entry.isLink()) {
					Files.createLink(file, target.resolve(entry.getLinkName()));
				}
				else {
					Files.copy(tar, file);
					if ((entry.getMode() & 0100) != 0) {
						file.toFile().setExecutable(true, false);
					}
				}
			}
		}
	}

	private static String archive() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String machine = switch (System.getProperty("os.arch")) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64" -> "arm_64";
			case String other -> other;
		};
		if (system.startsWith("mac")) {
			// Holds both kinds of machine.
			return "postgres-darwin-x86_64.txz";
		}
		if (system.startsWith("windows")) {
			return "postgres-windows-" + machine + ".txz";
		}
		return "postgres-linux-" + machine + (isMusl() ? "-alpine_linux" : "") + ".txz";
	}

	private static boolean isMusl() {
		try (Stream<Path> libraries = Files.list(Path.of("/lib"))) {
			return libraries.anyMatch((library) -> library.getFileName().toString().startsWith("ld-musl-"));
		}
		catch (IOException ex) {
			return false;
		}
	}

}
