package org.caiqiao.club.minutes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadUnitTests {

	private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ZIP = { 'P', 'K', 3, 4, 20 };

	private static final byte[] JPEG = { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0 };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0 };

	@Test
	void takesEachKindByItsNameAndItsFirstBytes() {
		assertThat(Upload.of("", "纪要.PDF", PDF).kind()).isEqualTo(AttachmentKind.PDF);
		assertThat(Upload.of("", "a.docx", ZIP).kind()).isEqualTo(AttachmentKind.DOCX);
		assertThat(Upload.of("", "a.xlsx", ZIP).kind()).isEqualTo(AttachmentKind.XLSX);
		assertThat(Upload.of("", "a.pptx", ZIP).kind()).isEqualTo(AttachmentKind.PPTX);
		assertThat(Upload.of("", "a.jpeg", JPEG).kind()).isEqualTo(AttachmentKind.JPG);
		assertThat(Upload.of("", "a.png", PNG).kind()).isEqualTo(AttachmentKind.PNG);
	}

	@Test
	void isCalledLikeItsFileWhereNothingElseIsSaid() {
		assertThat(Upload.of("", "第 3 期 纪要.v2.pdf", PDF).title()).isEqualTo("第 3 期 纪要.v2");
		assertThat(Upload.of("给大家看的", "x.pdf", PDF).title()).isEqualTo("给大家看的");
		assertThat(Upload.of("", "𠀀".repeat(60) + ".pdf", PDF).title()).hasSize(120);
		assertThat(Upload.of("", "长".repeat(140) + ".pdf", PDF).title()).hasSize(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "C:\\Users\\wang\\纪要.pdf", "../../etc/纪要.pdf", "/纪要.pdf", "a/b\\纪要.pdf" })
	void keepsNoFoldersOfItsName(String sent) {
		assertThat(Upload.of("", sent, PDF).fileName()).isEqualTo("纪要.pdf");
	}

	@Test
	void rejectsNamesThatCannotBeShown() {
		for (String odd : new String[] { "a\0.pdf", "a\n.pdf", "abc\u202efdp.exe.pdf", ".pdf", "folder/",
				"a".repeat(147) + ".pdf" }) {
			refused(odd, PDF, "minutes.file.name");
		}
	}

	@ParameterizedTest
	@CsvSource({ "a.exe", "a.svg", "a.html", "a.pdf.exe", "pdf", "a", "a.doc", "a.docm", "a.pdf." })
	void rejectsOtherKinds(String name) {
		refused(name, PDF, "minutes.file.kind");
	}

	@Test
	void rejectsWhatIsNotWhatItsNameSays() {
		byte[] program = { 'M', 'Z', (byte) 0x90, 0 };
		for (String name : new String[] { "a.pdf", "a.docx", "a.png", "a.jpg" }) {
			refused(name, program, "minutes.file.content");
			refused(name, new byte[] { '%' }, "minutes.file.content");
			refused(name, new byte[0], "minutes.file.empty");
		}
		refused("a.png", PDF, "minutes.file.content");
	}

	@Test
	void takesTenMegabytesAndNotOneByteMore() {
		assertThat(Upload.of("", "a.pdf", Arrays.copyOf(PDF, Upload.MOST_BYTES)).content()).hasSize(10_485_760);
		refused("a.pdf", Arrays.copyOf(PDF, Upload.MOST_BYTES + 1), "minutes.file.tooBig");
	}

	@ParameterizedTest
	@CsvSource({ "1,1 KB", "1024,1 KB", "1025,2 KB", "1048576,1.0 MB", "10485760,10.0 MB", "1572864,1.5 MB" })
	void tellsItsSize(int bytes, String told) {
		assertThat(new Attachment.View(1, "", "", AttachmentKind.PDF, bytes).size()).isEqualTo(told);
	}

	private static void refused(String name, byte[] content, String code) {
		assertThatExceptionOfType(Rejected.class).as(name)
			.isThrownBy(() -> Upload.of("", name, content))
			.satisfies(refusal -> {
				assertThat(refusal.code()).isEqualTo(code);
				assertThat(refusal.field()).isEqualTo("file");
			});
	}

}
