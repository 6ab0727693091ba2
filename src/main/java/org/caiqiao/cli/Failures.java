package org.caiqiao.cli;

import org.caiqiao.database.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A failure is one sentence to the operator; where it came from is in the log. */
final class Failures implements IExecutionExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	@Override
	public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult words) {
		String sentence = (failure instanceof CommandFailed || failure instanceof DatabaseException)
				? String.valueOf(failure.getMessage()) : Texts.get("failure.unexpected", failure);
		commandLine.getErr().println(commandLine.getColorScheme().errorText(sentence));
		LOG.debug("{} failed", commandLine.getCommandName(), failure);
		return CommandLine.ExitCode.SOFTWARE;
	}

}
