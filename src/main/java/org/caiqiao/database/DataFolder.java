package org.caiqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds all the portal keeps: database, index, vectors, logs.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

	/** Names the folder when no option does. */
	public static final String VARIABLE = "CAIQIAO_DATA";

	/**
	 * The folder of an option, else of the environment, else {@code data} where one
	 * stands.
	 */
	public static DataFolder of(@Nullable Path option, Map<String, String> environment) {
		String named = environment.getOrDefault(VARIABLE, "");
		Path path = (option != null) ? option : Path.of(named.isBlank() ? "data" : named);
		return new DataFolder(path.toAbsolutePath().normalize());
	}

	/** Makes the folder when it is missing, closed to other users of the machine. */
	public DataFolder create() throws IOException {
		if (!Files.isDirectory(this.path)) {
			Files.createDirectories(this.path);
			if (posix()) {
				Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString("rwx------"));
			}
		}
		return this;
	}

	/** A file or folder in it. */
	public Path resolve(String name) {
		return this.path.resolve(name);
	}

	/**
	 * Writes a file that its owner alone may read, beside its place and then there, so
	 * that nobody ever sees half of it.
	 */
	public void writeSecret(String name, String content) throws IOException {
		FileAttribute<?>[] mode = posix()
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Path unfinished = Files.createTempFile(this.path, Unfinished.PREFIX, ".secret", mode);
		Files.writeString(unfinished, content);
		Files.move(unfinished, resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private boolean posix() {
		return this.path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
