package org.caiqiao.matching;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Puts everything published into the matching index anew, in the portal that serves if
 * there is one.
 */
@Command(name = "rematch", mixinStandardHelpOptions = true)
final class RematchCommand implements PortalCommand {

	private static final long INTERVAL = 100;

	@Option(names = "--from-start")
	private boolean fromStart;

	@Override
	public int run(Terminal terminal) throws InterruptedException {
		Rematching rematching = terminal.service(Rematching.class);
		if (!rematching.begin(this.fromStart)) {
			throw new CommandFailed(
					text(terminal, "rematch.running", rematching.run().done(), rematching.run().total()));
		}
		boolean watched = false;
		try {
			Rematching.Run run = watch(rematching, terminal);
			watched = true;
			return report(run, terminal.service(Encoding.class).troubled(), terminal);
		}
		finally {
			// Ctrl-C, or a connection that broke.
			if (!watched) {
				rematching.halt();
			}
		}
	}

	private static Rematching.Run watch(Rematching rematching, Terminal terminal) throws InterruptedException {
		Rematching.Run run = rematching.run();
		while (run.running() && run.total() == 0) {
			Thread.sleep(INTERVAL);
			run = rematching.run();
		}
		if (run.from() > 0) {
			terminal.err().println(text(terminal, "rematch.goesOn", run.from(), run.total()));
		}
		try (Progress progress = terminal.progress(text(terminal, "rematch.progress"), run.total())) {
			while (run.running()) {
				progress.to(run.done());
				Thread.sleep(INTERVAL);
				run = rematching.run();
			}
			progress.to(run.done());
		}
		return run;
	}

	private static int report(Rematching.Run run, boolean troubled, Terminal terminal) {
		if (run.state() != Rematching.State.DONE) {
			String ending = (run.state() == Rematching.State.HALTED) ? "rematch.halted" : "rematch.failed";
			throw new CommandFailed(text(terminal, ending, run.done(), run.total()));
		}
		terminal.out().println(text(terminal, "rematch.done", run.total(), run.total() - run.from()));
		if (troubled) {
			throw new CommandFailed(text(terminal, "rematch.troubled"));
		}
		return 0;
	}

	private static String text(Terminal terminal, String key, Object... arguments) {
		return MatchCommand.messages().getMessage(key, arguments, terminal.locale());
	}

}
