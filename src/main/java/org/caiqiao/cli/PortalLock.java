package org.caiqiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.database.DataFolder;
import org.caiqiao.database.FolderLock;

/** One portal for one data folder, with pages or without: its index has one writer. */
final class PortalLock {

	private PortalLock() {
	}

	/** Takes the folder, or says empty while another portal has it. */
	static Optional<FolderLock> take(DataFolder folder) {
		try {
			return FolderLock.tryAlone(file(folder.create()));
		}
		catch (IOException ex) {
			throw new CommandFailed(Texts.get("serve.folder", folder, ex), ex);
		}
	}

	/** Why the folder cannot be had. */
	static CommandFailed taken(DataFolder folder) {
		return new CommandFailed(Texts.get("serve.already", folder, Long.toString(FolderLock.holder(file(folder)))));
	}

	private static Path file(DataFolder folder) {
		return folder.resolve("serve.lock");
	}

}
