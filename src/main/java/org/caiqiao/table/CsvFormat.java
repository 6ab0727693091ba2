package org.caiqiao.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param bytesBefore the length of the mark before the text
 * @param separator what stands between two values
 */
record CsvFormat(Charset charset, int bytesBefore, char separator) {

	/** What spreadsheet programs of China write when nobody asks for UTF-8. */
	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final int SAMPLE = 1 << 16;

	static CsvFormat of(Path file) throws IOException {
		byte[] start = start(file);
		CsvFormat encoded = marked(start);
		if (encoded == null) {
			encoded = new CsvFormat(guess(file, start), 0, ',');
		}
		return new CsvFormat(encoded.charset(), encoded.bytesBefore(), CsvSeparator.of(encoded.sample(file)));
	}

	/** Opens the file; what is not in its encoding is an error. */
	Reader read(Path file) throws IOException {
		InputStream in = Files.newInputStream(file);
		in.skipNBytes(this.bytesBefore);
		var decoder = this.charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		return new BufferedReader(new InputStreamReader(in, decoder), SAMPLE);
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(SAMPLE);
		}
	}

	private static @Nullable CsvFormat marked(byte[] start) {
		if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
			return new CsvFormat(StandardCharsets.UTF_8, 3, ',');
		}
		if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
			return new CsvFormat(StandardCharsets.UTF_16LE, 2, ',');
		}
		if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
			return new CsvFormat(StandardCharsets.UTF_16BE, 2, ',');
		}
		return null;
	}

	/** Text in GB18030 is hardly ever valid UTF-8, so UTF-8 is tried first. */
	private static Charset guess(Path file, byte[] start) throws IOException {
		long zeros = 0;
		for (byte value : start) {
			zeros += (value == 0) ? 1 : 0;
		}
		// A tenth of zeros is UTF-16 without its mark, or no text at all.
		if (zeros * 10 > start.length) {
			throw BrokenFile.because("encoding");
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
			if (new CsvFormat(charset, 0, ',').fits(file)) {
				return charset;
			}
		}
		throw BrokenFile.because("encoding");
	}

	private boolean fits(Path file) throws IOException {
		var buffer = new char[SAMPLE];
		try (Reader reader = read(file)) {
			while (reader.read(buffer) >= 0) {
				// Only whether it can be decoded matters.
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private String sample(Path file) throws IOException {
		var buffer = new char[SAMPLE];
		try (Reader reader = read(file)) {
			int read = reader.read(buffer);
			return new String(buffer, 0, Math.max(read, 0));
		}
		catch (CharacterCodingException ex) {
			throw BrokenFile.because(ex, "encoding");
		}
	}

}
