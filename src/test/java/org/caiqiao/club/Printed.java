package org.caiqiao.club;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What is on paper.
 *
 * @param pages the text of each sheet, in order
 */
record Printed(List<String> pages) {

	private static final int DPI = 60;

	/** Reads a PDF, and keeps pictures of its pages for whoever wants to look. */
	static Printed of(byte[] pdf, String name) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			var pages = new ArrayList<String>();
			var stripper = new PDFTextStripper();
			var renderer = new PDFRenderer(document);
			Path folder = Files.createDirectories(Path.of("target", "screenshots"));
			Files.write(folder.resolve(name + ".pdf"), pdf);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				// Fonts write some characters by signs that only look the same.
				pages.add(Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC));
				ImageIO.write(renderer.renderImageWithDPI(page - 1, DPI), "png",
						folder.resolve(name + "-" + page + ".png").toFile());
			}
			return new Printed(List.copyOf(pages));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
