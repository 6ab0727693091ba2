package org.caiqiao.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * The account the portal has in its own database, kept in the data folder for its owner
 * alone to read.
 *
 * @param port the last one the server listened on, 0 before the first time
 */
record Credentials(String user, String password, int port) {

	static final String FILE = "postgres.properties";

	private static final String USER = "caiqiao";

	private static final int BYTES = 24;

	static Credentials random() {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		return new Credentials(USER, HexFormat.of().formatHex(random), 0);
	}

	static Optional<Credentials> read(DataFolder folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		var properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		String password = properties.getProperty("password", "");
		String port = properties.getProperty("port", "0");
		if (!password.matches("[0-9a-f]+") || !port.matches("\\d{1,5}")) {
			return Optional.empty();
		}
		return Optional.of(new Credentials(USER, password, Integer.parseInt(port)));
	}

	Credentials withPort(int now) {
		return new Credentials(this.user, this.password, now);
	}

	void write(DataFolder folder) throws IOException {
		folder.writeSecret(FILE, "# The portal's own database; keep this to yourself.\nuser=" + this.user
				+ "\npassword=" + this.password + "\nport=" + this.port + "\n");
	}

	DatabaseAccess access(String database) {
		return new DatabaseAccess(
				"jdbc:postgresql://127.0.0.1:" + this.port + "/" + database + "?ApplicationName=caiqiao", this.user,
				this.password);
	}

}
