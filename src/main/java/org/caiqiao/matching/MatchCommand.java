package org.caiqiao.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.CommandMessages;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.offline.FileMatching;
import org.caiqiao.matching.offline.ResultFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.springframework.context.MessageSource;

/** Runs the portal's own matching on two files, without portal or database. */
@Command(name = "match", mixinStandardHelpOptions = true, sortOptions = false)
final class MatchCommand implements PortalCommand {

	private static final int MOST = 100_000;

	@Spec
	private CommandSpec command;

	@Option(names = "--needs", paramLabel = "FILE", required = true)
	private Path needs;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Offers offers = new Offers();

	@Option(names = "--top", paramLabel = "N", defaultValue = "100")
	private int top;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Override
	public boolean worksAlone() {
		return true;
	}

	@Override
	public int run(Terminal terminal) throws Exception {
		MessageSource messages = messages();
		ResultFormat format = ResultFormat.of(this.out)
			.orElseThrow(() -> wrong(messages.getMessage("match.out.format", args(this.out), terminal.locale())));
		if (this.top < 1 || this.top > MOST) {
			throw wrong(messages.getMessage("match.top.range", args(this.top, MOST), terminal.locale()));
		}
		Path asking = terminal.file(this.needs);
		Path offering = terminal.file(this.offers.file());
		Path results = terminal.file(this.out);
		if (results.equals(asking) || results.equals(offering)) {
			throw wrong(messages.getMessage("match.out.same", args(this.out), terminal.locale()));
		}
		Path folder = results.resolveSibling(".");
		if (!Files.isDirectory(folder)) {
			throw new CommandFailed(
					messages.getMessage("match.out.folder", args(folder.normalize()), terminal.locale()));
		}
		try (var encoders = Encoders.standard()) {
			new FileMatching(terminal, encoders, messages).run(asking, offering, this.offers.kind(), this.top, results,
					format);
		}
		catch (IOException ex) {
			throw new CommandFailed(messages.getMessage("match.out.failed", args(ex), terminal.locale()), ex);
		}
		return 0;
	}

	private ParameterException wrong(String message) {
		return new ParameterException(this.command.commandLine(), message);
	}

	private static Object[] args(Object... arguments) {
		return arguments;
	}

	static MessageSource messages() {
		return CommandMessages.of("matching");
	}

	/** One of the two. */
	private static final class Offers {

		@Option(names = "--achievements", paramLabel = "FILE", required = true)
		private @Nullable Path achievements;

		@Option(names = "--experts", paramLabel = "FILE", required = true)
		private @Nullable Path experts;

		Kind kind() {
			return (this.achievements != null) ? Kind.ACHIEVEMENT : Kind.EXPERT;
		}

		Path file() {
			Path file = (this.achievements != null) ? this.achievements : this.experts;
			if (file == null) {
				throw new IllegalStateException("the command line lets none through without a file");
			}
			return file;
		}

	}

}
