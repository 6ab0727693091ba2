package org.caiqiao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportState;
import org.caiqiao.exchange.jobs.ImportSummary;
import org.caiqiao.exchange.jobs.Requester;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Imports a file the way the pages do: a dry run first, which is all for a file with
 * faults or likely duplicates unless told otherwise, then the rows.
 */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
		subcommands = { ImportUndoCommand.class, ImportListCommand.class })
final class ImportCommand implements PortalCommand {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", arity = "0..1", paramLabel = "KIND")
	private @Nullable ImportKind kind;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE")
	private @Nullable Path file;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = { "-y", "--yes" })
	private boolean yes;

	@Option(names = "--with-duplicates")
	private boolean withDuplicates;

	@Option(names = "--column", paramLabel = "NAME=FIELD")
	private Map<String, String> columns = new LinkedHashMap<>();

	@Override
	public int run(Terminal terminal) throws IOException, InterruptedException {
		ImportManagement imports = terminal.service(ImportManagement.class);
		var talk = new ImportTalk(terminal, imports);
		ImportKind wanted = this.kind;
		Path named = this.file;
		if (wanted == null || named == null) {
			throw new ParameterException(this.spec.commandLine(), talk.text("import.command.usage"));
		}
		for (String field : this.columns.values()) {
			if (!talk.knows(wanted, field)) {
				throw new ParameterException(this.spec.commandLine(),
						talk.text("import.command.noField", field, talk.fields(wanted)));
			}
		}
		ImportId id = take(imports, talk, wanted, terminal.file(named));
		ImportSummary checked = talk.watch(id);
		if (checked.state() != ImportState.CHECKED) {
			talk.explain(checked);
			return 1;
		}
		talk.report(checked);
		return decide(imports, talk, checked);
	}

	private ImportId take(ImportManagement imports, ImportTalk talk, ImportKind wanted, Path path) throws IOException {
		if (!Files.isReadable(path) || Files.isDirectory(path)) {
			throw new CommandFailed(talk.text("import.command.noFile", path));
		}
		try (InputStream in = Files.newInputStream(path)) {
			return imports.take(wanted, path.getFileName().toString(), in, this.columns, Requester.COMMAND_LINE);
		}
		catch (Rejected ex) {
			throw new CommandFailed(talk.text(ex.code(), ex.arguments()), ex);
		}
	}

	private int decide(ImportManagement imports, ImportTalk talk, ImportSummary checked) throws InterruptedException {
		var counts = checked.counts();
		boolean clean = counts.faulty() == 0 && (counts.duplicates() == 0 || this.withDuplicates);
		boolean nothing = counts.wanted(this.withDuplicates) == 0;
		if (this.dryRun || nothing || !(clean || this.yes)) {
			imports.dismiss(checked.id());
			talk.say(this.dryRun ? "import.command.wasDryRun"
					: nothing ? "import.command.nothing" : "import.command.stopped");
			return (this.dryRun && clean) ? 0 : 1;
		}
		imports.approve(checked.id(), this.withDuplicates);
		ImportSummary done = talk.watch(checked.id());
		if (done.state() != ImportState.DONE) {
			talk.explain(done);
			return 1;
		}
		talk.say("import.command.done", done.counts().written(), done.id().value());
		return 0;
	}

}
