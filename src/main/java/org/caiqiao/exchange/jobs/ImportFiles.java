package org.caiqiao.exchange.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caiqiao.shared.Rejected;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were handed in, kept in pieces. */
@Repository
class ImportFiles {

	private static final int PIECE = 1 << 20;

	private final JdbcClient jdbc;

	ImportFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a file.
	 * @return its length in bytes
	 */
	long store(ImportId job, InputStream file) throws IOException {
		long bytes = 0;
		int part = 0;
		for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
			bytes += piece.length;
			if (bytes > ImportManagement.MOST_BYTES) {
				throw Rejected.field("file", "import.file.tooBig", ImportManagement.MOST_BYTES >> 20);
			}
			this.jdbc.sql("insert into import_part (job_id, part, content) values (?, ?, ?)")
				.params(job.value(), part++, piece)
				.update();
		}
		if (bytes == 0) {
			throw Rejected.field("file", "import.file.empty");
		}
		return bytes;
	}

	boolean kept(ImportId job) {
		return this.jdbc.sql("select exists (select from import_part where job_id = ?)")
			.param(job.value())
			.query(Boolean.class)
			.single();
	}

	/** Writes a file to the disk, for whoever deletes it. */
	Path fetch(ImportId job) {
		Path file = null;
		try {
			file = Files.createTempFile("caiqiao-import", ".part");
			try (OutputStream out = Files.newOutputStream(file)) {
				int part = 0;
				for (List<byte[]> piece = piece(job, part); !piece.isEmpty(); piece = piece(job, ++part)) {
					out.write(piece.getFirst());
				}
			}
			return file;
		}
		catch (IOException ex) {
			delete(file);
			throw new UncheckedIOException(ex);
		}
	}

	private List<byte[]> piece(ImportId job, int part) {
		return this.jdbc.sql("select content from import_part where job_id = ? and part = ?")
			.params(job.value(), part)
			.query((row, number) -> row.getBytes(1))
			.list();
	}

	void forget(ImportId job) {
		this.jdbc.sql("delete from import_part where job_id = ?").param(job.value()).update();
	}

	static void delete(@org.jspecify.annotations.Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			// Left for the operating system to clear.
			file.toFile().deleteOnExit();
		}
	}

}
