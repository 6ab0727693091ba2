package org.caiqiao.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A lock in a file that the operating system gives back when its holder dies, however it
 * dies. The holder's process id is in the file, for the message to the next one.
 */
public final class FolderLock implements AutoCloseable {

	/** Beyond the text, as Windows forbids others to read what is locked. */
	private static final long POSITION = 1L << 20;

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	/** Takes the lock alone, or says empty when somebody has it. */
	public static Optional<FolderLock> tryAlone(Path file) throws IOException {
		FileChannel channel = open(file);
		FileLock lock = tryLock(channel, false);
		if (lock == null) {
			channel.close();
			return Optional.empty();
		}
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
		return Optional.of(new FolderLock(channel));
	}

	/** Waits until the lock can be had alone. */
	static FolderLock alone(Path file) throws IOException {
		FileChannel channel = open(file);
		channel.lock(POSITION, 1, false);
		return new FolderLock(channel);
	}

	/** Takes a share in the lock, waiting for one who has it alone. */
	static FolderLock shared(Path file) throws IOException {
		FileChannel channel = open(file);
		channel.lock(POSITION, 1, true);
		return new FolderLock(channel);
	}

	/** The process id a holder left in the file, or 0. */
	public static long holder(Path file) {
		try {
			return Long.parseLong(Files.readString(file).strip());
		}
		catch (IOException | NumberFormatException ex) {
			return 0;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
		try {
			return channel.tryLock(POSITION, 1, shared);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

}
