package org.caiqiao.matching.offline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchIndex;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.TextHash;

/** All needs of a file against all offers of another, on an index in memory. */
final class OfflineMatching {

	/**
	 * Needs matched before anything is written: keeps the cores busy and the memory
	 * small.
	 */
	private static final int BATCH = 32;

	private static final int MOST_EVIDENCE = 3;

	private final MatchIndex index;

	private final List<Subject> needs = new ArrayList<>();

	private final Kind offered;

	OfflineMatching(Kind offered, String model) throws IOException {
		this.offered = offered;
		this.index = MatchIndex.open(new ByteBuffersDirectory(), model);
	}

	/** Takes texts in; those of one subject stand together. */
	void add(List<MatchText> texts, Map<TextHash, float[]> vectors) throws IOException {
		var subjects = new LinkedHashMap<Subject, List<MatchText>>();
		texts.forEach((text) -> subjects.computeIfAbsent(text.subject(), (subject) -> new ArrayList<>()).add(text));
		for (var entry : subjects.entrySet()) {
			var meanings = new ArrayList<float[]>();
			entry.getValue().forEach((text) -> meanings.add(vectors.get(TextHash.of(text))));
			this.index.replace(entry.getKey(), entry.getValue(), meanings);
			if (entry.getKey().kind().asks()) {
				this.needs.add(entry.getKey());
			}
		}
	}

	/**
	 * Matches all needs in their order.
	 * @param top the most matches of a need
	 * @param explained whether the reasons are wanted
	 * @param results told the matches of each need
	 */
	void run(int top, boolean explained, Results results) throws IOException, InterruptedException {
		this.index.refresh();
		int cores = Runtime.getRuntime().availableProcessors();
		try (Snapshot snapshot = this.index.snapshot(); ExecutorService cpus = Executors.newFixedThreadPool(cores)) {
			var matcher = new Matcher(snapshot, Ranking.standard());
			for (int from = 0; from < this.needs.size(); from += BATCH) {
				List<Subject> batch = this.needs.subList(from, Math.min(from + BATCH, this.needs.size()));
				List<Callable<List<Result>>> tasks = new ArrayList<>();
				batch.forEach((need) -> tasks.add(() -> match(matcher, need, top, explained)));
				for (Future<List<Result>> task : cpus.invokeAll(tasks)) {
					results.of(task.get());
				}
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

	private List<Result> match(Matcher matcher, Subject need, int top, boolean explained) {
		List<Match> matches = matcher.best(need, this.offered, top, (subject) -> true);
		if (!explained) {
			return matches.stream().map((match) -> new Result(match, "", List.of())).toList();
		}
		var explainer = new Explainer(matcher.snapshot(), matcher.snapshot().texts(need).getFirst());
		return matches.stream().map((match) -> explained(matcher.snapshot(), explainer, match)).toList();
	}

	private static Result explained(Snapshot snapshot, Explainer explainer, Match match) {
		MatchText carrying = snapshot.text(match.offering(), match.piece());
		List<Reason> reasons = explainer.explain(match, carrying)
			.stream()
			.map((reason) -> (reason instanceof Reason.FurtherEvidence further)
					? new Reason.FurtherEvidence(further.points(), some(further.titles()), further.deeds()) : reason)
			.toList();
		return new Result(match, match.piece().isEmpty() ? "" : carrying.title(), reasons);
	}

	private static List<String> some(List<String> titles) {
		return titles.stream().limit(MOST_EVIDENCE).toList();
	}

	/**
	 * A match and why.
	 *
	 * @param carriedBy title of the work that carried it; empty if the profile did
	 */
	record Result(Match match, String carriedBy, List<Reason> reasons) {
	}

	/** Takes the matches of one need after the other, the best first. */
	@FunctionalInterface
	interface Results {

		void of(List<Result> matches) throws IOException;

	}

}
