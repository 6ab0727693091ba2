package org.caiqiao.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.caiqiao.database.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;

/** Takes the commands that are typed beside a running portal and runs them in it. */
final class CommandServer implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(CommandServer.class);

	private static final int SECRET_BYTES = 32;

	private final DataFolder folder;

	private final ApplicationContext portal;

	private final ServerSocket door;

	private final String secret;

	private final Set<Socket> guests = ConcurrentHashMap.newKeySet();

	private CommandServer(DataFolder folder, ApplicationContext portal, ServerSocket door, String secret) {
		this.folder = folder;
		this.portal = portal;
		this.door = door;
		this.secret = secret;
	}

	/** Listens on this machine alone. */
	static CommandServer start(DataFolder folder, ApplicationContext portal) throws IOException {
		byte[] random = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(random);
		var door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		var server = new CommandServer(folder, portal, door, HexFormat.of().formatHex(random));
		Thread.ofVirtual().name("commands").start(server::welcome);
		folder.writeSecret(Frames.FILE, "port=" + door.getLocalPort() + "\nsecret=" + server.secret + "\n");
		return server;
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.folder.resolve(Frames.FILE));
			this.door.close();
			for (Socket guest : this.guests) {
				guest.close();
			}
		}
		catch (IOException ex) {
			LOG.warn("Commands could not be closed", ex);
		}
	}

	private void welcome() {
		while (!this.door.isClosed()) {
			try {
				Socket guest = this.door.accept();
				this.guests.add(guest);
				Thread.ofVirtual().name("command").start(() -> serve(guest));
			}
			catch (IOException ex) {
				LOG.debug("No more commands", ex);
			}
		}
	}

	private void serve(Socket guest) {
		try (guest) {
			new RemoteCommand(this.folder, this.portal, this.secret).run(guest);
		}
		catch (IOException | RuntimeException ex) {
			LOG.debug("A command was given up", ex);
		}
		finally {
			this.guests.remove(guest);
		}
	}

}
