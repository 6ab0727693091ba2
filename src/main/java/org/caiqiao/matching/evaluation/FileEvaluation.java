package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.offline.CachedVectors;
import org.caiqiao.matching.offline.Inputs;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Measures the matching on files, and trains its figures.
 *
 * @param terminal whom it works for
 * @param encoders what encodes the texts
 * @param messages the bundles
 */
public record FileEvaluation(Terminal terminal, Encoders encoders, MessageSource messages) {

	/**
	 * Measures and prints the figures.
	 * @param pairs whether the judgements only name pairs that belong together
	 * @param trained where trained figures are written; null if nothing is trained
	 * @throws CommandFailed with a reason in the operator's language
	 */
	public void run(Path needs, Path achievements, Path judged, boolean pairs, @Nullable Path trained)
			throws IOException, InterruptedException {
		Judgements judgements = judgements(judged, pairs);
		var inputs = new Inputs(this.terminal, this.messages);
		var texts = new Texts(inputs.read(needs, Kind.NEED), inputs.read(achievements, Kind.ACHIEVEMENT));
		check(texts, judgements);
		Evaluation evaluation = evaluation(texts, judgements, pairs);
		var report = new Report(this.terminal.out());
		report.lines(evaluation.lines(), pairs);
		this.terminal.out().flush();
		if (trained != null) {
			train(evaluation, report, trained);
		}
	}

	private Evaluation evaluation(Texts texts, Judgements judgements, boolean pairs)
			throws IOException, InterruptedException {
		var vectors = new CachedVectors(this.terminal, this.encoders, this.messages).of(texts.encoded());
		try (Progress progress = this.terminal.progress(text("evaluate.progress"), judgements.levels().size())) {
			return new Evaluation(Surveyed.of(texts, vectors, judgements, progress::to), pairs, Ranking.standard());
		}
	}

	private void train(Evaluation evaluation, Report report, Path file) throws IOException {
		RankingFigures figures = RankingFigures.shipped();
		String name = evaluation.english() ? "english" : "both";
		Ranking.Model model = evaluation.trained();
		figures.set(name, model);
		report.models(name, evaluation.shippedModel(), model);
		report.shares(PairTraining.shares(model, evaluation.surveyed().rows()));
		if (!evaluation.pairs()) {
			Ranking.Model words = evaluation.trainedOnWords();
			figures.set("words", words);
			report.models("words", evaluation.shipped().wordsOnly(), words);
		}
		figures.write(file);
	}

	/** A judgement of a need that is not there tells nothing. */
	private void check(Texts texts, Judgements judgements) {
		long judged = texts.needs()
			.stream()
			.filter((need) -> judgements.levels().containsKey(need.subject().id()))
			.count();
		if (judged < Evaluation.FOLDS) {
			throw new CommandFailed(text("evaluate.few", judged, Evaluation.FOLDS));
		}
	}

	private Judgements judgements(Path file, boolean pairs) throws IOException {
		try {
			return Judgements.read(file, pairs);
		}
		catch (NoSuchFileException ex) {
			throw new CommandFailed(text("match.file.missing", file));
		}
		catch (Judgements.MalformedLine ex) {
			throw new CommandFailed(text("evaluate.line", file.getFileName(), ex.number()));
		}
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.terminal.locale());
	}

}
