package org.caiqiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context of the tests an empty database of its own on one
 * embedded PostgreSQL, and an index folder of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static @Nullable EmbeddedPostgres server;

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			String name = "caiqiao_" + COUNT.incrementAndGet();
			EmbeddedPostgres postgres = server();
			try (var connection = postgres.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			String data = Files.createTempDirectory("caiqiao-test").toString();
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("test database",
						Map.of("spring.datasource.url", postgres.getJdbcUrl("postgres", name),
								"spring.datasource.username", "postgres", "spring.datasource.password", "postgres",
								"caiqiao.data", data, "spring.datasource.hikari.maximum-pool-size", "6", "caiqiao.demo",
								"false")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static synchronized EmbeddedPostgres server() throws IOException {
		if (server == null) {
			server = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("synchronous_commit", "off")
				.setServerConfig("max_connections", "200")
				.start();
		}
		return server;
	}

}
