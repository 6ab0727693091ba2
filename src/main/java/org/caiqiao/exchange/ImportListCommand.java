package org.caiqiao.exchange;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists imports, the newest first. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ImportListCommand implements PortalCommand {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	@Option(names = "--most", paramLabel = "N", defaultValue = "20")
	private int most;

	@Override
	public int run(Terminal terminal) {
		ImportManagement imports = terminal.service(ImportManagement.class);
		var talk = new ImportTalk(terminal, imports);
		var page = imports.page(0, Math.clamp(this.most, 1, 1000));
		if (page.isEmpty()) {
			talk.say("import.empty");
		}
		Clock clock = terminal.service(Clock.class);
		for (ImportSummary job : page) {
			terminal.out()
				.println("%6d  %s  %s  %s  %s %d  %s".formatted(job.id().value(),
						TIME.format(LocalDateTime.ofInstant(job.queuedAt(), clock.getZone())),
						talk.text("enum.ImportKind." + job.kind()), talk.text("enum.ImportState." + job.state()),
						talk.text("import.written"), job.counts().written(), job.fileName()));
		}
		return 0;
	}

}
