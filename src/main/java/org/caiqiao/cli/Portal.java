package org.caiqiao.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.caiqiao.Caiqiao;
import org.caiqiao.database.DataFolder;
import org.caiqiao.database.DatabaseAccess;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The Spring application on the database of a data folder. */
record Portal(DataFolder folder, DatabaseAccess database) {

	static final String LOG = "logs/caiqiao.log";

	/**
	 * Starts it. What the command line says goes before any other property. Whoever
	 * starts it stops it: the database is to go after it, so no hook of Spring's.
	 */
	ConfigurableApplicationContext start(Map<String, Object> properties) {
		var all = new LinkedHashMap<>(properties);
		all.put("caiqiao.data", this.folder.toString());
		all.put("spring.datasource.url", this.database.url());
		all.put("spring.datasource.username", this.database.user());
		all.put("spring.datasource.password", this.database.password());
		var application = new SpringApplication(Caiqiao.class);
		application.setRegisterShutdownHook(false);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.file.name", this.folder.resolve(LOG).toString()));
		application.addInitializers((context) -> context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("command line", all)));
		return application.run();
	}

	static Throwable rootOf(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

}
