package org.caiqiao.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** With real processes that are really killed. */
class EmbeddedDatabaseIntegrationTests {

	private static final Duration SHORT_STEP = Duration.ofMillis(2);

	@TempDir
	private Path folder;

	@AfterEach
	void stopServer() {
		Postmaster.of(cluster())
			.flatMap((left) -> ProcessHandle.of(left.pid()))
			.ifPresent(ProcessHandle::destroyForcibly);
		await().until(() -> Postmaster.of(cluster()).isEmpty());
	}

	@Test
	void goesOnWithTheServerOfAKilledPortalAndKeepsWhatWasCommitted() throws Exception {
		try (JavaProcess killed = DatabaseUser.start(this.folder)) {
			killed.awaitOutput(DatabaseUser.COMMITTED).kill();
		}
		long leftOver = Postmaster.of(cluster()).orElseThrow().pid();
		try (Database database = open()) {
			assertThat(Postmaster.of(cluster()).orElseThrow().pid()).isEqualTo(leftOver);
			assertThat(DatabaseUser.committedRows(database.access())).isEqualTo("acknowledged");
		}
		assertThat(Postmaster.of(cluster())).isEmpty();
	}

	@Test
	void keepsWhatWasCommittedWhenPortalAndServerAreKilled() throws Exception {
		try (JavaProcess killed = DatabaseUser.start(this.folder)) {
			killed.awaitOutput(DatabaseUser.COMMITTED).kill();
		}
		ProcessHandle.of(Postmaster.of(cluster()).orElseThrow().pid()).orElseThrow().destroyForcibly();
		try (Database database = open()) {
			assertThat(DatabaseUser.committedRows(database.access())).isEqualTo("acknowledged");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "unfinished-*", "postgres-bin-*", "unfinished-*/PG_VERSION",
			"unfinished-*/global/pg_control", "postgres", "postgres/postmaster.pid" })
	void startsAfterAKillOnTheWay(String sign) throws Exception {
		try (JavaProcess killed = DatabaseUser.start(this.folder)) {
			var step = this.folder.getFileSystem().getPathMatcher("glob:" + sign);
			await().pollDelay(Duration.ZERO)
				.pollInterval(SHORT_STEP)
				.atMost(Duration.ofMinutes(1))
				.ignoreExceptions()
				.until(() -> {
					try (Stream<Path> files = Files.walk(this.folder, 3)) {
						return files.map(this.folder::relativize).anyMatch(step::matches);
					}
				});
			killed.kill();
		}
		try (Database database = open(); var connection = DatabaseUser.connect(database.access())) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	@Test
	void leavesNothingUnfinishedBehind() throws Exception {
		Files.createDirectories(this.folder.resolve("unfinished-1/base"));
		Files.writeString(this.folder.resolve("unfinished-1/base/PG_VERSION"), "18");
		open().close();
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.noneMatch((name) -> name.startsWith("unfin"));
		}
	}

	@Test
	void isStoppedByTheLastWhoUsesIt() throws Exception {
		try (JavaProcess other = DatabaseUser.start(this.folder)) {
			other.awaitOutput(DatabaseUser.COMMITTED);
			open().close();
			assertThat(Postmaster.of(cluster())).isPresent();
			other.letGo();
			assertThat(Postmaster.of(cluster())).isEmpty();
		}
	}

	@Test
	void startsOverAPidFileWhoseNumberPassedToAnotherProcess() throws Exception {
		open().close();
		Files.writeString(cluster().resolve(Postmaster.FILE),
				ProcessHandle.current().pid() + "\n" + cluster() + "\n1\n1\n");
		try (Database database = open(); var connection = DatabaseUser.connect(database.access())) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "999999999\nx\n1\n5432\n\n127.0.0.1\n1 1\nready\n" })
	void startsOverAPidFileOfAServerThatIsGone(String content) throws Exception {
		open().close();
		Files.writeString(cluster().resolve(Postmaster.FILE), content);
		try (Database database = open(); var connection = DatabaseUser.connect(database.access())) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	@Test
	void getsANewPasswordWhenTheOldOneIsLost() throws Exception {
		try (JavaProcess user = DatabaseUser.start(this.folder)) {
			user.awaitOutput(DatabaseUser.COMMITTED).kill();
		}
		Files.delete(this.folder.resolve(Credentials.FILE));
		try (Database database = open()) {
			assertThat(DatabaseUser.committedRows(database.access())).isEqualTo("acknowledged");
		}
	}

	@Test
	void isClosedToWhoDoesNotKnowThePassword() throws Exception {
		try (Database database = open()) {
			var guess = new DatabaseAccess(database.access().url(), database.access().user(), "guess");
			assertThatThrownBy(() -> DatabaseUser.connect(guess)).isInstanceOf(SQLException.class)
				.hasMessageContaining("password authentication failed");
		}
		assertThat(Files.getPosixFilePermissions(this.folder.resolve(Credentials.FILE))).hasSize(2);
	}

	@Test
	void writesToDiskBeforeItAcknowledges() throws Exception {
		try (Database database = open();
				var connection = DatabaseUser.connect(database.access());
				var statement = connection.createStatement()) {
			for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes",
					"data_checksums" }) {
				try (var shown = statement.executeQuery("show " + setting)) {
					shown.next();
					assertThat(shown.getString(1)).as(setting).isEqualTo("on");
				}
			}
		}
	}

	private Database open() {
		return Database.open(DataFolder.of(this.folder, Map.of()), Map.of());
	}

	private Path cluster() {
		return this.folder.resolve("postgres");
	}

}
