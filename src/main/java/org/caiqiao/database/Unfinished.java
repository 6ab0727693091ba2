package org.caiqiao.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is made under a passing name and renamed when it is whole. A start that was killed
 * leaves such files; the next one removes them.
 */
final class Unfinished {

	static final String PREFIX = "unfinished-";

	private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

	private Unfinished() {
	}

	static void removeAll(DataFolder folder) throws IOException {
		try (Stream<Path> files = Files.list(folder.path())) {
			files.filter((file) -> file.getFileName().toString().startsWith(PREFIX)).forEach(Unfinished::remove);
		}
	}

	/**
	 * An initdb whose portal was killed may still write there: what resists is left for
	 * the next time.
	 */
	private static void remove(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException ex) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException ex) {
			LOG.debug("{} stays for now", folder, ex);
		}
	}

}
