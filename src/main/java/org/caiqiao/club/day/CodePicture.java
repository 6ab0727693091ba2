package org.caiqiao.club.day;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Reads the code of a pass in a picture that a camera took; keeps nothing of it. */
final class CodePicture {

	/** Pixels a side; larger ones are none of ours. */
	private static final int LARGEST = 2000;

	private CodePicture() {
	}

	/** What the QR code of a picture says; empty where there is none that can be read. */
	static Optional<String> read(InputStream picture) throws IOException {
		try (ImageInputStream in = new MemoryCacheImageInputStream(picture)) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				// Looked at before the picture is unpacked, which may be far larger.
				boolean fits = reader.getWidth(0) <= LARGEST && reader.getHeight(0) <= LARGEST;
				return fits ? code(reader.read(0)) : Optional.empty();
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			// Whatever is wrong with one picture: the camera takes the next one.
			return Optional.empty();
		}
	}

	private static Optional<String> code(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		var light = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
		try {
			return Optional.of(new QRCodeReader()
				.decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
				.getText());
		}
		catch (ReaderException ex) {
			return Optional.empty();
		}
	}

}
