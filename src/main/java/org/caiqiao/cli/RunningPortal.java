package org.caiqiao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.caiqiao.Caiqiao;
import org.caiqiao.database.DataFolder;
import org.caiqiao.database.Database;
import org.caiqiao.database.DatabaseAccess;
import org.caiqiao.database.DatabaseException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The portal on the database of a data folder; stopped in the opposite order of its
 * start. The database comes up on a thread of its own while the portal prepares what
 * needs none.
 */
final class RunningPortal implements AutoCloseable {

	static final String LOG = "logs/caiqiao.log";

	private final CompletableFuture<Database> database;

	private final Thread hook = new Thread(this::close, "stop");

	private @Nullable ConfigurableApplicationContext portal;

	private boolean closed;

	private RunningPortal(CompletableFuture<Database> database) {
		this.database = database;
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/**
	 * Starts the database where needed, then the portal.
	 * @param properties go before all other settings
	 * @throws DatabaseException when there is no database to be had
	 */
	static RunningPortal start(DataFolder folder, Map<String, Object> properties) {
		var running = new RunningPortal(CompletableFuture.supplyAsync(() -> Database.open(folder, System.getenv()),
				(task) -> new Thread(task, "database").start()));
		try {
			running.portal = application(folder, running.database, properties).run();
			return running;
		}
		catch (RuntimeException ex) {
			running.close();
			running.requireDatabase();
			throw ex;
		}
	}

	ConfigurableApplicationContext portal() {
		if (this.portal == null) {
			throw new IllegalStateException("not started");
		}
		return this.portal;
	}

	/** First the pages, which may still answer, then the database they need for it. */
	@Override
	public synchronized void close() {
		if (this.closed) {
			return;
		}
		this.closed = true;
		if (this.portal != null) {
			this.portal.close();
		}
		this.database.handle((opened, failure) -> opened).thenAccept(RunningPortal::close).join();
		if (Thread.currentThread() != this.hook) {
			try {
				Runtime.getRuntime().removeShutdownHook(this.hook);
			}
			catch (IllegalStateException ex) {
				// The machine is going down already; the hook will find nothing to do.
			}
		}
	}

	/** The failure of the database is why all else failed: it goes before. */
	private void requireDatabase() {
		try {
			this.database.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private static void close(@Nullable Database opened) {
		if (opened != null) {
			opened.close();
		}
	}

	private static SpringApplication application(DataFolder folder, CompletableFuture<Database> database,
			Map<String, Object> properties) {
		var all = new LinkedHashMap<>(properties);
		all.put("caiqiao.data", folder.toString());
		var application = new SpringApplication(Caiqiao.class);
		application.setRegisterShutdownHook(false);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.file.name", folder.resolve(LOG).toString()));
		application.addInitializers(
				(context) -> context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("command line", all)),
				(context) -> ((GenericApplicationContext) context).registerBean(JdbcConnectionDetails.class,
						() -> new Connecting(database.join().access())));
		return application;
	}

	/** What the connection pool asks for. */
	private record Connecting(DatabaseAccess access) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.access.url();
		}

		@Override
		public String getUsername() {
			return this.access.user();
		}

		@Override
		public String getPassword() {
			return this.access.password();
		}

	}

}
