package org.caiqiao.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.caiqiao.command.PortalCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

import org.springframework.core.io.support.SpringFactoriesLoader;

/** The commands of the command line: its own and those the modules add. */
final class CommandTree {

	private CommandTree() {
	}

	/**
	 * Builds it anew, as picocli keeps what was typed in the command objects.
	 * @param runner where a module's command is run
	 */
	static CommandLine of(Locale locale, PrintWriter out, PrintWriter err, Runner runner) {
		var line = new CommandLine(new CaiqiaoCommand());
		SpringFactoriesLoader.loadFactories(PortalCommand.class, null).forEach(line::addSubcommand);
		line.setCaseInsensitiveEnumValuesAllowed(true)
			.setOut(out)
			.setErr(err)
			.setExecutionExceptionHandler(new Failures(locale))
			.setExecutionStrategy(strategy(runner));
		line.setResourceBundle(Texts.bundle(locale));
		line.getSubcommands()
			.values()
			.forEach((sub) -> sub.setResourceBundle(CommandTexts.of(sub.getCommand(), locale)));
		return line;
	}

	private static IExecutionStrategy strategy(Runner runner) {
		return (typed) -> {
			Integer help = CommandLine.executeHelpRequest(typed);
			if (help != null) {
				return help;
			}
			ParseResult last = typed;
			while (last.hasSubcommand()) {
				last = last.subcommand();
			}
			CommandLine line = last.commandSpec().commandLine();
			return (line.getCommand() instanceof PortalCommand command) ? run(runner, command, line, typed)
					: new RunLast().execute(typed);
		};
	}

	private static int run(Runner runner, PortalCommand command, CommandLine line, ParseResult typed) {
		try {
			return runner.run(command, typed);
		}
		catch (CommandLine.ParameterException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ExecutionException(line, String.valueOf(ex.getMessage()), ex);
		}
	}

	/** Runs a command where it belongs. */
	@FunctionalInterface
	interface Runner {

		int run(PortalCommand command, ParseResult typed) throws Exception;

	}

}
