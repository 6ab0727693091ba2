package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Opens what writes an index, and notes in the index what it was made by. */
final class IndexWriters {

	private static final String MADE_BY = "made-by";

	private IndexWriters() {
	}

	/**
	 * Goes on with the index of a directory if it was made like this, else begins anew.
	 */
	static IndexWriter open(Directory directory, String madeBy) throws IOException {
		if (DirectoryReader.indexExists(directory) && madeBy(directory).equals(madeBy)) {
			try {
				return writer(directory, OpenMode.APPEND, madeBy);
			}
			catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException ex) {
				// As good as none.
			}
		}
		clear(directory);
		return writer(directory, OpenMode.CREATE, madeBy);
	}

	/**
	 * Even an index that begins anew would read what lies there, and fail where that is
	 * broken.
	 */
	private static void clear(Directory directory) throws IOException {
		try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (String file : directory.listAll()) {
				alone.ensureValid();
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					directory.deleteFile(file);
				}
			}
		}
	}

	private static IndexWriter writer(Directory directory, OpenMode mode, String madeBy) throws IOException {
		var config = new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(IndexedText.similarity())
			.setOpenMode(mode)
			.setCommitOnClose(true);
		var writer = new IndexWriter(directory, config);
		writer.setLiveCommitData(Map.of(MADE_BY, madeBy).entrySet());
		writer.commit();
		return writer;
	}

	private static String madeBy(Directory directory) {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			return reader.getIndexCommit().getUserData().getOrDefault(MADE_BY, "");
		}
		catch (IOException | IllegalArgumentException ex) {
			// Broken, or written by a Lucene that this one cannot read: as good as none.
			return "";
		}
	}

}
