package org.caiqiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

	private static final Queue<ConfigurableApplicationContext> APPLICATIONS = new ConcurrentLinkedQueue<>();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		APPLICATIONS.add(context);
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

	/**
	 * Ends all applications while they still have their database. At the end of the JVM
	 * both would stop at once, and each application wait half a minute for a connection.
	 */
	static void closeApplications() {
		APPLICATIONS.forEach(ConfigurableApplicationContext::close);
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
