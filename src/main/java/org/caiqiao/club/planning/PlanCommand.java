package org.caiqiao.club.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.caiqiao.club.planning.file.ProblemFile;
import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans the meetings of a file, without portal or database. */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false)
final class PlanCommand implements PortalCommand {

	private static final int LONGEST = 24 * 60 * 60;

	private static final int MOST_THREADS = 64;

	@Spec
	private CommandSpec command;

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Option(names = "--seconds", paramLabel = "S", required = true)
	private double seconds;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "0")
	private int threads;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Override
	public boolean worksAlone() {
		return true;
	}

	@Override
	public int run(Terminal terminal) throws Exception {
		var texts = new PlanTexts(terminal.locale());
		if (!(this.seconds > 0) || this.seconds > LONGEST) {
			throw wrong(texts.get("plan.seconds.range", LONGEST));
		}
		if (this.threads < 0 || this.threads > MOST_THREADS) {
			throw wrong(texts.get("plan.threads.range", MOST_THREADS));
		}
		if (!ProblemFile.readable(this.file)) {
			throw wrong(texts.get("plan.file.form", this.file));
		}
		Path results = terminal.file(this.out);
		Path asked = terminal.file(this.file);
		if (results.equals(asked)) {
			throw wrong(texts.get("plan.out.same", this.out));
		}
		if (!Files.isDirectory(results.resolveSibling(".")) || Files.isDirectory(results)) {
			throw new CommandFailed(texts.get("plan.out.folder", this.out));
		}
		PlanningProblem problem = read(asked, texts);
		List<Contradiction> contradictions = Contradictions.of(problem);
		if (!contradictions.isEmpty()) {
			texts.infeasible(contradictions).forEach(terminal.err()::println);
			return 1;
		}
		return plan(problem, terminal, texts, results);
	}

	private int plan(PlanningProblem problem, Terminal terminal, PlanTexts texts, Path results)
			throws InterruptedException {
		int cores = (this.threads > 0) ? this.threads : Runtime.getRuntime().availableProcessors();
		var effort = new Effort(Duration.ofNanos((long) (this.seconds * 1e9)), cores);
		try {
			return new FilePlanning(problem, effort, terminal, texts).run(results);
		}
		catch (IOException ex) {
			throw new CommandFailed(texts.get("plan.out.failed", this.out, String.valueOf(ex.getMessage())), ex);
		}
	}

	private PlanningProblem read(Path asked, PlanTexts texts) {
		if (!Files.isRegularFile(asked)) {
			throw new CommandFailed(texts.get("plan.file.missing", this.file));
		}
		try {
			return ProblemFile.read(asked);
		}
		catch (ProblemRefused ex) {
			throw new CommandFailed(texts.refused(this.file, ex), ex);
		}
		catch (IOException ex) {
			throw new CommandFailed(texts.get("plan.file.failed", this.file, String.valueOf(ex.getMessage())), ex);
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(this.command.commandLine(), message);
	}

}
