package org.caiqiao.club.day;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A film of some seconds that shows one code, held before a grey wall. */
final class Film {

	private static final int WIDTH = 640;

	private static final int HEIGHT = 480;

	private static final int FRAMES = 20;

	/** Pixels a module. */
	private static final int MODULE = 8;

	private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

	private static final byte BLACK = 16;

	private static final byte WHITE = (byte) 235;

	private static final byte GREY = (byte) 128;

	private Film() {
	}

	/** Writes it in the format YUV4MPEG2, which browsers take for a camera. */
	static void of(QrCode code, Path file) {
		byte[] light = filled(WIDTH * HEIGHT, GREY);
		rectangle(light, 0, 0, code.size(), code.size(), WHITE, code);
		DARK.matcher(code.path())
			.results()
			.forEach(dark -> rectangle(light, at(dark, 1), at(dark, 2), 1, 1, BLACK, code));
		byte[] colour = filled(WIDTH * HEIGHT / 2, GREY);
		try (OutputStream film = Files.newOutputStream(file)) {
			film.write(ascii("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n"));
			for (int frame = 0; frame < FRAMES; frame++) {
				film.write(ascii("FRAME\n"));
				film.write(light);
				film.write(colour);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In modules from the upper left corner of the code, which is in the middle. */
	private static void rectangle(byte[] light, int x, int y, int width, int height, byte tone, QrCode code) {
		int left = (WIDTH - code.size() * MODULE) / 2 + x * MODULE;
		int top = (HEIGHT - code.size() * MODULE) / 2 + y * MODULE;
		for (int row = top; row < top + height * MODULE; row++) {
			Arrays.fill(light, row * WIDTH + left, row * WIDTH + left + width * MODULE, tone);
		}
	}

	private static int at(MatchResult dark, int group) {
		return Integer.parseInt(dark.group(group));
	}

	private static byte[] filled(int size, byte tone) {
		byte[] plane = new byte[size];
		Arrays.fill(plane, tone);
		return plane;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
