package org.caiqiao.cli;

import java.util.Locale;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.database.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A failure is one sentence to the operator; where it came from is in the log. */
record Failures(Locale locale) implements IExecutionExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	@Override
	public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult words) {
		String sentence = (failure instanceof CommandFailed || failure instanceof DatabaseException)
				? String.valueOf(failure.getMessage()) : Texts.in(this.locale, "failure.unexpected", failure);
		commandLine.getErr().println(commandLine.getColorScheme().errorText(sentence));
		LOG.debug("{} failed", commandLine.getCommandName(), failure);
		return CommandLine.ExitCode.SOFTWARE;
	}

}
