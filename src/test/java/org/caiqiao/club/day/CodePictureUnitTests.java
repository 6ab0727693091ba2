package org.caiqiao.club.day;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodePictureUnitTests {

	private static final int MODULE = 6;

	@ParameterizedTest
	@ValueSource(strings = { "jpg", "png" })
	void readsTheCodeOfAPass(String format) throws IOException {
		assertThat(CodePicture.read(new ByteArrayInputStream(picture("2K7M9PQX", format, 400)))).contains("2K7M9PQX");
	}

	@Test
	void readsNothingWhereThereIsNoCode() throws IOException {
		assertThat(CodePicture.read(new ByteArrayInputStream(picture("", "jpg", 400)))).isEmpty();
	}

	@Test
	void isNotTakenInByWhatIsNoPicture() throws IOException {
		for (byte[] odd : new byte[][] { {}, "GIF89a".getBytes(StandardCharsets.US_ASCII),
				{ (byte) 0xff, (byte) 0xd8, 0 }, "<svg/>".getBytes(StandardCharsets.US_ASCII) }) {
			assertThat(CodePicture.read(new ByteArrayInputStream(odd))).isEmpty();
		}
	}

	@Test
	void doesNotUnpackWhatIsTooLarge() throws IOException {
		assertThat(CodePicture.read(new ByteArrayInputStream(picture("2K7M9PQX", "png", 2100)))).isEmpty();
	}

	private static byte[] picture(String code, String format, int size) throws IOException {
		var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, size, size);
		pen.setColor(Color.BLACK);
		if (!code.isEmpty()) {
			Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
				.matcher(QrCode.of(code).path())
				.results()
				.forEach(dark -> pen.fillRect(60 + Integer.parseInt(dark.group(1)) * MODULE,
						60 + Integer.parseInt(dark.group(2)) * MODULE, MODULE, MODULE));
		}
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, format, bytes);
		return bytes.toByteArray();
	}

}
