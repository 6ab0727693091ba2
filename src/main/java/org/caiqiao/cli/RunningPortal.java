package org.caiqiao.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.caiqiao.Caiqiao;
import org.caiqiao.database.DataFolder;
import org.caiqiao.database.Database;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The portal on the database of a data folder; stopped in the opposite order of its
 * start.
 */
final class RunningPortal implements AutoCloseable {

	static final String LOG = "logs/caiqiao.log";

	private final Database database;

	private final Thread hook = new Thread(this::close, "stop");

	private @Nullable ConfigurableApplicationContext portal;

	private boolean closed;

	private RunningPortal(Database database) {
		this.database = database;
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/**
	 * Starts the database where needed, then the portal.
	 * @param properties go before all other settings
	 */
	static RunningPortal start(DataFolder folder, Map<String, Object> properties) {
		var running = new RunningPortal(Database.open(folder, System.getenv()));
		try {
			running.portal = application(folder, running.database, properties).run();
			return running;
		}
		catch (RuntimeException ex) {
			running.close();
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
		this.database.close();
		if (Thread.currentThread() != this.hook) {
			try {
				Runtime.getRuntime().removeShutdownHook(this.hook);
			}
			catch (IllegalStateException ex) {
				// The machine is going down already; the hook will find nothing to do.
			}
		}
	}

	private static SpringApplication application(DataFolder folder, Database database, Map<String, Object> properties) {
		var all = new LinkedHashMap<>(properties);
		all.put("caiqiao.data", folder.toString());
		all.put("spring.datasource.url", database.access().url());
		all.put("spring.datasource.username", database.access().user());
		all.put("spring.datasource.password", database.access().password());
		var application = new SpringApplication(Caiqiao.class);
		application.setRegisterShutdownHook(false);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.file.name", folder.resolve(LOG).toString()));
		application.addInitializers((context) -> context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("command line", all)));
		return application;
	}

}
