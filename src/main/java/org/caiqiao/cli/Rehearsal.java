package org.caiqiao.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the main pages once, so that Java learns which classes a start needs. */
record Rehearsal(URI home) {

	private static final List<String> PAGES = List.of("", "experts", "companies", "achievements", "needs", "events",
			"search?q=%E6%9C%BA%E5%99%A8%E4%BA%BA", "sign-in", "register", "office", "actuator/health/readiness");

	private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

	void run() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
			for (String page : PAGES) {
				var answer = client.send(HttpRequest.newBuilder(this.home.resolve(page)).build(),
						BodyHandlers.discarding());
				log.debug("{} {}", answer.statusCode(), page);
			}
		}
	}

}
