package org.caiqiao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.database.DataFolder;
import org.caiqiao.database.DatabaseException;
import org.caiqiao.database.FolderLock;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.event.ContextClosedEvent;

/** Serves the portal from a data folder that nobody else serves from. */
record Serve(DataFolder folder, int port, boolean withoutDemo, PrintWriter out) {

	/**
	 * Returns when the portal was stopped.
	 * @param rehearse whether it stops itself after its main pages were opened
	 */
	void run(boolean rehearse) throws IOException, InterruptedException {
		try (FolderLock alone = PortalLock.take(this.folder).orElseThrow(() -> PortalLock.taken(this.folder))) {
			requireFree();
			this.out.println(Texts.get("serve.database", this.folder));
			serve(rehearse);
		}
	}

	private void serve(boolean rehearse) throws IOException, InterruptedException {
		try (RunningPortal running = start(); var commands = CommandServer.start(this.folder, running.portal())) {
			var stopped = new CountDownLatch(1);
			running.portal().addApplicationListener((ContextClosedEvent event) -> {
				this.out.println(Texts.get("serve.stopping"));
				commands.close();
				stopped.countDown();
			});
			var greeting = new Greeting(running.portal(), this.folder);
			greeting.print(this.out);
			if (rehearse) {
				new Rehearsal(greeting.address()).run();
			}
			else {
				stopped.await();
			}
		}
	}

	private RunningPortal start() {
		try {
			return RunningPortal.start(this.folder, properties());
		}
		catch (DatabaseException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw explained(ex);
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
		Throwable root = failure;
		while (root.getCause() != null && !(root instanceof PortInUseException)) {
			root = root.getCause();
		}
		return (root instanceof PortInUseException) ? portInUse(root)
				: new CommandFailed(Texts.get("serve.failed", root, this.folder.resolve(RunningPortal.LOG)), failure);
	}

	private CommandFailed portInUse(Throwable cause) {
		return new CommandFailed(
				Texts.get("serve.port.taken", Integer.toString(this.port), Integer.toString(this.port + 1)), cause);
	}

}
