package org.caiqiao.matching;

import java.io.IOException;
import java.nio.file.Path;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.evaluation.FileEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.context.MessageSource;

/** Measures the matching on judged pairs, and trains its figures. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false)
final class EvaluateCommand implements PortalCommand {

	@Option(names = "--needs", paramLabel = "FILE", required = true)
	private Path needs;

	@Option(names = "--achievements", paramLabel = "FILE", required = true)
	private Path achievements;

	@Option(names = "--judgements", paramLabel = "FILE", required = true)
	private Path judgements;

	@Option(names = "--pairs")
	private boolean pairs;

	@Option(names = "--train", paramLabel = "FILE")
	private @Nullable Path trained;

	@Override
	public boolean worksAlone() {
		return true;
	}

	@Override
	public int run(Terminal terminal) throws Exception {
		MessageSource messages = MatchCommand.messages();
		try (var encoders = Encoders.standard()) {
			new FileEvaluation(terminal, encoders, messages).run(terminal.file(this.needs),
					terminal.file(this.achievements), terminal.file(this.judgements), this.pairs,
					(this.trained != null) ? terminal.file(this.trained) : null);
		}
		catch (IOException ex) {
			throw new CommandFailed(messages.getMessage("match.out.failed", new Object[] { ex }, terminal.locale()),
					ex);
		}
		return 0;
	}

}
