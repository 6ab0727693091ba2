package org.caiqiao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.caiqiao.database.DataFolder;
import org.caiqiao.database.Database;
import org.caiqiao.database.FolderLock;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves the portal from a data folder that nobody else serves from. */
record Serve(DataFolder folder, int port, boolean withoutDemo, PrintWriter out) {

	int run() {
		try (FolderLock alone = lock()) {
			requireFree();
			this.out.println(Texts.get("serve.database", this.folder));
			Database database = Database.open(this.folder, System.getenv());
			ConfigurableApplicationContext portal;
			try {
				portal = new Portal(this.folder, database.access()).start(properties());
			}
			catch (RuntimeException ex) {
				database.close();
				throw explained(ex);
			}
			var stopped = new CountDownLatch(1);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				this.out.println(Texts.get("serve.stopping"));
				portal.close();
				database.close();
				stopped.countDown();
			}, "stop"));
			new Greeting(portal, this.folder).print(this.out);
			stopped.await();
			return 0;
		}
		catch (IOException ex) {
			throw new CommandFailed(Texts.get("serve.folder", this.folder, ex), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private Map<String, Object> properties() {
		var properties = new LinkedHashMap<String, Object>();
		properties.put("server.port", this.port);
		if (this.withoutDemo) {
			properties.put("caiqiao.demo", false);
		}
		return properties;
	}

	private FolderLock lock() throws IOException {
		var file = this.folder.create().resolve("serve.lock");
		Optional<FolderLock> lock = FolderLock.tryAlone(file);
		return lock.orElseThrow(() -> new CommandFailed(
				Texts.get("serve.already", this.folder, Long.toString(FolderLock.holder(file)))));
	}

	/** Tells so before the database is started, which takes a moment. */
	private void requireFree() {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(this.port));
		}
		catch (IOException ex) {
			throw portInUse(ex);
		}
	}

	private RuntimeException explained(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PortInUseException) {
				return portInUse(failure);
			}
		}
		return new CommandFailed(Texts.get("serve.failed", Portal.rootOf(failure), this.folder.resolve(Portal.LOG)),
				failure);
	}

	private CommandFailed portInUse(Throwable cause) {
		return new CommandFailed(
				Texts.get("serve.port.taken", Integer.toString(this.port), Integer.toString(this.port + 1)), cause);
	}

}
