package org.caiqiao.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.caiqiao.Caiqiao;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Failures as they come out of a real server, with its filters and its own checks. */
@SpringBootTest(classes = Caiqiao.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ShowcasePages.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorsIntegrationTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/showcase/number/7?size=1,200", "/showcase/number/x?size=1,404",
			"/showcase/number/99999999999999999999?size=1,404", "/showcase/number/7?size=x,400",
			"/showcase/number/7,400", "/showcase/number/7?size=%00,400", "/showcase/listing?q=%FF,200",
			"/showcase/listing?q=%00,400", "/showcase/listing?%00=1,200", "/showcase/listing?lang=%C3%28,200",
			"/showcase/listing?page=-1,200", "/showcase/listing?lang=xx,200", "/showcase/listing?lang=%E4%B8%AD,200",
			"/showcase/%00,400", "/showcase/%FF,400", "/showcase/a;b=c,400", "/showcase//form,400",
			"/showcase/..%2fform,400", "/showcase/fail/missing,405", "/showcase/no-such,404", "/assets/no-such.css,404",
			"/showcase/broken-page,500", "/error,404" })
	void eachBadRequestHasItsAnswer(String path, int status) throws IOException {
		assertThat(get(path)).startsWith("HTTP/1.1 " + status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/showcase/number/x?size=1", "/showcase/listing?q=%00", "/showcase/a;b=c",
			"/showcase/fail/missing", "/showcase/broken-page", "/assets/no-such.css" })
	void anErrorPageIsAPageWithAReference(String path) throws IOException {
		assertThat(get(path)).contains("</html>", "class=\"reference\"", "caiqiao-")
			.doesNotContain("Exception", "org.springframework", "before");
	}

	@Test
	void theReferenceLeadsToTheCauseInTheLog(CapturedOutput log) throws IOException {
		String page = get("/showcase/broken-page");
		String reference = page.replaceAll("(?s).*class=\"reference\">([^<]+)<.*", "$1");
		assertThat(reference).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
		assertThat(log.getOut()).contains(reference + " 500: GET /showcase/broken-page");
	}

	/** By hand: a proper client would not send such things. */
	private String get(String path) throws IOException {
		try (var socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
