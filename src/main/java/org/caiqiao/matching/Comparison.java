package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.TextHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares everything published with the index; only differences cost work.
 *
 * @param published what ought to be in the index
 * @param encoding gives texts their vectors
 * @param index what is compared
 * @param put puts things into the index as they are now
 * @param progress is told how far it is
 * @param stopping whether the portal stops, and the rest waits for its next start
 */
record Comparison(Published published, Encoding encoding, MatchingIndex index, Consumer<List<Subject>> put,
		Consumer<MatchingUpkeep.Progress> progress, BooleanSupplier stopping) {

	/**
	 * Texts encoded between two looks of the readers: their matches by meaning appear in
	 * steps.
	 */
	private static final int STEP = 1000;

	/** Texts encoded between two looks whether the portal stops. */
	private static final int SLICE = 64;

	private static final Logger log = LoggerFactory.getLogger(Comparison.class);

	/**
	 * First the words of all that differs, so that everything can be found; then, step by
	 * step, its meaning.
	 */
	void run() {
		Set<Subject> gone = new HashSet<>(this.index.ask(snapshot -> snapshot.subjects()));
		var different = new ArrayList<Subject>();
		var lacking = new ArrayList<Subject>();
		this.published.each((subject, texts) -> {
			gone.remove(subject);
			if (!holds(subject, texts)) {
				boolean same = this.index.ask(snapshot -> snapshot.texts(subject).equals(texts));
				(same ? lacking : different).add(subject);
			}
		});
		if (gone.isEmpty() && different.isEmpty() && lacking.isEmpty()) {
			return;
		}
		log.info("{} texts to be matched are new or changed, {} wait for their meaning, {} are gone.", different.size(),
				lacking.size(), gone.size());
		// What is gone may be back by now, so it is looked at again as well.
		var wrong = new ArrayList<>(gone);
		wrong.addAll(different);
		for (int from = 0; from < wrong.size(); from += STEP) {
			this.put.accept(wrong.subList(from, Math.min(from + STEP, wrong.size())));
		}
		different.addAll(lacking);
		encode(different);
	}

	private void encode(List<Subject> subjects) {
		for (int from = 0; from < subjects.size(); from += STEP) {
			List<Subject> step = subjects.subList(from, Math.min(from + STEP, subjects.size()));
			var gained = new ArrayList<Subject>();
			for (int at = 0; at < step.size(); at += SLICE) {
				if (this.stopping.getAsBoolean()) {
					return;
				}
				this.progress.accept(new MatchingUpkeep.Progress(from + at, subjects.size()));
				gained.addAll(encoded(step.subList(at, Math.min(at + SLICE, step.size()))));
			}
			if (!gained.isEmpty()) {
				this.put.accept(gained);
			}
		}
		log.info("{} texts are matched by words and, where they have one, by meaning.", subjects.size());
	}

	/**
	 * Encodes these.
	 * @return those of which the index now lacks a vector that there is
	 */
	private List<Subject> encoded(List<Subject> slice) {
		Map<Subject, List<MatchText>> now = this.published.texts(slice);
		Set<TextHash> before = this.encoding.known(MatchingUpkeep.all(now)).keySet();
		Set<TextHash> after = this.encoding.of(MatchingUpkeep.all(now)).keySet();
		return slice.stream().filter(subject -> {
			List<MatchText> texts = now.getOrDefault(subject, List.of());
			Set<TextHash> hashes = texts.stream().map(TextHash::of).collect(Collectors.toSet());
			boolean fresh = hashes.stream().anyMatch(hash -> after.contains(hash) && !before.contains(hash));
			return !holds(subject, texts) && (fresh || after.containsAll(hashes));
		}).toList();
	}

	private boolean holds(Subject subject, List<MatchText> texts) {
		return this.index.ask(snapshot -> snapshot.holds(subject, texts));
	}

}
