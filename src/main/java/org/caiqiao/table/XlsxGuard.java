package org.caiqiao.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Refuses a spreadsheet that unpacks to far more than a spreadsheet of a district office
 * can hold. Sizes are counted while unpacking, as what the archive says of itself may be
 * a lie.
 */
final class XlsxGuard {

	private static final int MOST_PARTS = 2_000;

	/** Rows are read one by one, so that these only cost time. */
	private static final long MOST_IN_ALL = 1L << 30;

	/** Texts that cells share are held in memory. */
	private static final long MOST_SHARED_TEXT = 1L << 28;

	/** Styles, names of sheets and the like are held in memory too. */
	private static final long MOST_ELSE = 1L << 25;

	private static final int BUFFER = 1 << 16;

	private XlsxGuard() {
	}

	static void check(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<? extends ZipEntry> parts = Collections.list(zip.entries());
			if (parts.size() > MOST_PARTS) {
				throw BrokenFile.because("bomb");
			}
			long all = 0;
			for (ZipEntry part : parts) {
				// Pictures and the like are never unpacked.
				if (part.getName().matches("(?i).*\\.(xml|rels)")) {
					all += unpackedSize(zip, part, Math.min(most(part.getName()), MOST_IN_ALL - all));
				}
			}
		}
		catch (IOException ex) {
			throw BrokenFile.because(ex, "damaged");
		}
	}

	private static long unpackedSize(ZipFile zip, ZipEntry part, long most) throws IOException {
		var buffer = new byte[BUFFER];
		long size = 0;
		try (InputStream in = zip.getInputStream(part)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > most) {
					throw BrokenFile.because("bomb");
				}
			}
		}
		return size;
	}

	private static long most(String name) {
		if (name.contains("/worksheets/")) {
			return MOST_IN_ALL;
		}
		return name.matches("(?i).*sharedStrings\\.xml") ? MOST_SHARED_TEXT : MOST_ELSE;
	}

}
