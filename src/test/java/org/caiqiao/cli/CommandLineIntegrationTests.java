package org.caiqiao.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.database.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line as it is typed, in processes of their own. */
class CommandLineIntegrationTests {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

	@TempDir
	private Path folder;

	@Test
	void commandsWorkInsideAPortalThatServesAndByThemselvesAfterIt() throws Exception {
		try (JavaProcess portal = serve()) {
			assertThat(get(address(portal) + "actuator/health/readiness")).isEqualTo(200);
			secondServeIsRefused(portal);
			commandRunsIn(portal);
			assertThat(run("probe", "fail").exitCode()).isEqualTo(1);
			assertThat(run("probe", "refuse").exitCode()).isEqualTo(1);
			assertThat(run("probe", "misuse").exitCode()).isEqualTo(2);
			assertThat(run("probe", "write").exitCode()).isZero();

			portal.terminate();
			portal.exitCode();
			assertThat(portal.output()).contains("Stopping");
			assertThat(this.folder.resolve("postgres/postmaster.pid")).doesNotExist();
			assertThat(this.folder.resolve(Frames.FILE)).doesNotExist();
		}
		JavaProcess alone = run("probe", "tell");
		assertThat(alone.exitCode()).isZero();
		assertThat(alone.output()).contains("process " + alone.pid() + ".", "tables 1");
		assertThat(this.folder.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void commandWorksAfterThePortalWasKilled() throws Exception {
		try (JavaProcess portal = serve()) {
			portal.kill();
		}
		JavaProcess command = run("probe", "tell");
		assertThat(command.exitCode()).as(command.output()).isZero();
		assertThat(command.output()).contains("process " + command.pid() + ".");
		assertThat(this.folder.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void commandByItselfLeavesTheFirstAdministratorToTheFirstServe() throws Exception {
		assertThat(run("probe", "tell").exitCode()).isZero();
		try (JavaProcess portal = serve()) {
			assertThat(portal.output()).contains("admin@localhost");
		}
	}

	@Test
	void portInUseIsToldBeforeAnythingIsStarted() throws Exception {
		try (var taken = new ServerSocket(0)) {
			JavaProcess refused = run("serve", "--port", Integer.toString(taken.getLocalPort()));
			assertThat(refused.exitCode()).isEqualTo(1);
			assertThat(refused.output())
				.contains("Port " + taken.getLocalPort() + " is in use", "--port " + (taken.getLocalPort() + 1))
				.doesNotContain("\tat ");
		}
		assertThat(this.folder.resolve("postgres")).doesNotExist();
	}

	@Test
	void folderThatCannotBeMadeIsToldInOneSentence() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		JavaProcess refused = start("serve", "--data", file.resolve("data").toString());
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.output()).contains(file.toString()).doesNotContain("\tat ");
	}

	private void secondServeIsRefused(JavaProcess portal) throws Exception {
		JavaProcess second = run("serve", "--port", "0");
		assertThat(second.exitCode()).isEqualTo(1);
		assertThat(second.output()).contains(this.folder.toString(), "process " + portal.pid());
	}

	private void commandRunsIn(JavaProcess portal) throws Exception {
		JavaProcess command = run("probe", "tell", "--file", "needs.xlsx");
		assertThat(command.exitCode()).as(command.output()).isZero();
		assertThat(command.output()).contains("process " + portal.pid() + ".", "server 18",
				"file " + Path.of("needs.xlsx").toAbsolutePath(), "才桥 en");
	}

	private JavaProcess serve() throws IOException {
		return start("serve", "--port", "0", "--no-demo", "--data", this.folder.toString())
			.awaitOutput("Press Ctrl-C to stop.");
	}

	private JavaProcess run(String... words) throws IOException {
		var all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--data", this.folder.toString()));
		return start(all.toArray(String[]::new));
	}

	private static JavaProcess start(String... words) throws IOException {
		return JavaProcess.start(CaiqiaoCommand.class, Map.of("LC_ALL", "C"), words);
	}

	private static String address(JavaProcess portal) {
		Matcher address = ADDRESS.matcher(portal.output());
		assertThat(address.find()).isTrue();
		return address.group();
	}

	private static int get(String address) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
				.statusCode();
		}
	}

}
