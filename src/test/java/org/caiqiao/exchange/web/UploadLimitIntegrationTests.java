package org.caiqiao.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.Caiqiao;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as large as a browser may send them, through a real server. */
@SpringBootTest(classes = Caiqiao.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadLimitIntegrationTests {

	private static final String PASSWORD = "a rather long pass phrase";

	private final HttpClient browser = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.build();

	private final AccountManagement accounts;

	@LocalServerPort
	private int port;

	UploadLimitIntegrationTests(@Autowired AccountManagement accounts) {
		this.accounts = accounts;
	}

	/** Just above the limit of a file, above that of a request, and far beyond both. */
	@ParameterizedTest
	@ValueSource(ints = { 64 * 1024 + 300, 70 * 1024, 200 * 1024 })
	void aFileBeyondTheLimitIsToldSoAndTheConnectionStays(int kilobytes) throws Exception {
		signIn();
		HttpResponse<String> answer = upload(kilobytes);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
		assertThat(answer.body()).contains("64 MB", "拆分").doesNotContain("Exception");
	}

	@Test
	void aLargeFileWithinTheLimitIsTaken() throws Exception {
		signIn();
		HttpResponse<String> answer = upload(20 * 1024);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/office/imports/");
	}

	private void signIn() throws Exception {
		String email = "upload-" + UUID.randomUUID() + "@example.org";
		this.accounts.enrol(email, "上传试验", Role.OFFICER, PASSWORD);
		String token = find("name=\"_csrf\" value=\"([^\"]+)\"", get("/sign-in"));
		String form = "_csrf=" + encoded(token) + "&email=" + encoded(email) + "&currentPassword=" + encoded(PASSWORD);
		HttpResponse<String> answer = send(
				request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form)));
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	private HttpResponse<String> upload(int kilobytes) throws Exception {
		String action = find("action=\"(/office/imports/new\\?_csrf=[^\"]+)\"", get("/office/imports/new"));
		String head = "--part\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nNEEDS\r\n"
				+ "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
				+ "Content-Type: text/csv\r\n\r\n标题\n";
		BodyPublisher body = BodyPublishers.concat(
				BodyPublishers.ofString(head), BodyPublishers
					.fromPublisher(BodyPublishers.ofInputStream(() -> new Rows(kilobytes * 1024L)), kilobytes * 1024L),
				BodyPublishers.ofString("\r\n--part--\r\n"));
		return send(request(action).header("Content-Type", "multipart/form-data; boundary=part").POST(body));
	}

	private String get(String path) throws Exception {
		return send(request(path).GET()).body();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).header("Accept", "text/html");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private static String find(String pattern, String page) {
		Matcher found = Pattern.compile(pattern).matcher(page);
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** So many bytes of rows, without holding them. */
	private static final class Rows extends InputStream {

		private long left;

		Rows(long bytes) {
			this.left = bytes;
		}

		@Override
		public int read() {
			return (this.left-- > 0) ? ((this.left % 80 == 0) ? '\n' : 'x') : -1;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			if (this.left <= 0) {
				return -1;
			}
			int count = (int) Math.min(length, this.left);
			for (int i = 0; i < count; i++) {
				bytes[offset + i] = (byte) read();
			}
			return count;
		}

	}

}
