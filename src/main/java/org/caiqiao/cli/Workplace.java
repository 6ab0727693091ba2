package org.caiqiao.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.command.PortalCommand;
import org.caiqiao.database.DataFolder;
import org.caiqiao.database.FolderLock;

/**
 * Where a command that needs the portal is run: in the one that serves from the data
 * folder, or else in one of its own that opens no port.
 */
record Workplace(DataFolder folder, ConsoleTerminal terminal) {

	int run(PortalCommand command, String... arguments) throws Exception {
		Optional<FolderLock> alone = PortalLock.take(this.folder);
		if (alone.isEmpty()) {
			return new CommandClient(this.folder, this.terminal).run(arguments);
		}
		try (FolderLock held = alone.get(); RunningPortal running = RunningPortal.start(this.folder, withoutPages())) {
			return command.run(this.terminal.with(running.portal()));
		}
	}

	/** No port, nobody greeted, and no filling in of its own accord. */
	private static Map<String, Object> withoutPages() {
		return Map.of("server.port", -1, "caiqiao.serving", false, "caiqiao.demo", false);
	}

}
