package org.caiqiao.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseUnitTests {

	@TempDir
	private Path folder;

	@Test
	void externalDatabaseStartsNothingInTheFolder() {
		Path unused = this.folder.resolve("data");
		try (Database database = Database.open(DataFolder.of(unused, Map.of()), Map.of("CAIQIAO_DB_URL",
				"jdbc:postgresql://db/caiqiao", "CAIQIAO_DB_USER", "portal", "CAIQIAO_DB_PASSWORD", "secret"))) {
			assertThat(database.access())
				.isEqualTo(new DatabaseAccess("jdbc:postgresql://db/caiqiao", "portal", "secret"));
		}
		assertThat(unused).doesNotExist();
	}

	@Test
	void refusesAnExternalDatabaseOfAnotherKind() {
		Map<String, String> environment = Map.of("CAIQIAO_DB_URL", "jdbc:mysql://db/caiqiao");
		assertThatThrownBy(() -> ExternalDatabase.of(environment)).isInstanceOf(DatabaseException.class)
			.hasMessageContaining("CAIQIAO_DB_URL")
			.hasMessageContaining("jdbc:postgresql:");
	}

	@Test
	void passwordIsNotShown() {
		assertThat(new DatabaseAccess("jdbc:postgresql://db/caiqiao", "portal", "secret").toString())
			.doesNotContain("secret");
	}

	@Test
	void optionGoesBeforeEnvironmentAndDefault() {
		Map<String, String> environment = Map.of(DataFolder.VARIABLE, "from-environment");
		assertThat(DataFolder.of(Path.of("option"), environment).path()).isAbsolute().hasFileName("option");
		assertThat(DataFolder.of(null, environment).path()).hasFileName("from-environment");
		assertThat(DataFolder.of(null, Map.of()).path()).hasFileName("data");
		assertThat(DataFolder.of(null, Map.of(DataFolder.VARIABLE, " ")).path()).hasFileName("data");
	}

	@Test
	void lockIsHeldByOneAndNamesIt() throws Exception {
		Path file = this.folder.resolve("serve.lock");
		try (FolderLock lock = FolderLock.tryAlone(file).orElseThrow()) {
			assertThat(FolderLock.tryAlone(file)).isEmpty();
			assertThat(FolderLock.holder(file)).isEqualTo(ProcessHandle.current().pid());
			assertThat(lock).isNotNull();
		}
		try (FolderLock again = FolderLock.tryAlone(file).orElseThrow()) {
			assertThat(again).isNotNull();
		}
	}

	@Test
	void damagedCredentialsCountAsLost() throws Exception {
		Files.writeString(this.folder.resolve(Credentials.FILE), "password='; drop table\nport=x\n");
		assertThat(Credentials.read(DataFolder.of(this.folder, Map.of()))).isEmpty();
	}

}
