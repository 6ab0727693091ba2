package org.caiqiao.exchange;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportState;
import org.caiqiao.exchange.jobs.ImportSummary;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back all that one import wrote. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class ImportUndoCommand implements PortalCommand {

	@Parameters(paramLabel = "ID")
	private long id;

	@Override
	public int run(Terminal terminal) throws InterruptedException {
		ImportManagement imports = terminal.service(ImportManagement.class);
		var talk = new ImportTalk(terminal, imports);
		try {
			imports.undo(new ImportId(this.id));
		}
		catch (NotFound ex) {
			throw new CommandFailed(talk.text("import.command.noImport", this.id), ex);
		}
		catch (Rejected ex) {
			throw new CommandFailed(talk.text(ex.code(), ex.arguments()), ex);
		}
		ImportSummary undone = talk.watch(new ImportId(this.id));
		if (undone.state() != ImportState.UNDONE) {
			talk.explain(undone);
			return 1;
		}
		talk.say("import.command.undone", undone.counts().written());
		return 0;
	}

}
