package org.caiqiao.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.store.FSDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One need against very many achievements: texts spliced from the titles of real ones,
 * vectors scattered around theirs. Run by {@code bench/million.sh}; no test.
 */
public final class MillionSpeed {

	private static final float SCATTER = 0.6f;

	private static final int BEST = 20;

	private static final int DEPTH = 400;

	private static final int ROUNDS = 3;

	private MillionSpeed() {
	}

	/**
	 * Prints a Markdown table.
	 * @param arguments needs, achievements, an empty folder for the index, how many
	 */
	public static void main(String[] arguments) throws Exception {
		int wanted = Integer.parseInt(arguments[3]);
		List<MatchText> needs = read(Path.of(arguments[0]), Kind.NEED);
		List<MatchText> achievements = read(Path.of(arguments[1]), Kind.ACHIEVEMENT);
		try (var encoder = OnnxEncoder.chinese();
				MatchIndex index = MatchIndex.open(FSDirectory.open(Path.of(arguments[2])), encoder.model())) {
			fill(index, needs, achievements, encoder, wanted);
			long start = System.nanoTime();
			index.refresh();
			System.out.printf("one change until it is seen: %.0f ms%n", (System.nanoTime() - start) / 1e6);
			index.replace(needs.getFirst().subject(), List.of(needs.getFirst()),
					List.of(encoder.encode(needs.getFirst())));
			start = System.nanoTime();
			index.refresh();
			System.out.printf("another change until it is seen: %.0f ms%n", (System.nanoTime() - start) / 1e6);
			try (Snapshot snapshot = index.snapshot()) {
				measure(snapshot, needs);
			}
		}
	}

	private static void fill(MatchIndex index, List<MatchText> needs, List<MatchText> achievements, TextEncoder encoder,
			int wanted) throws Exception {
		try (Snapshot snapshot = index.snapshot()) {
			if (snapshot.count(Kind.ACHIEVEMENT) == wanted) {
				return;
			}
		}
		for (MatchText need : needs) {
			index.replace(need.subject(), List.of(need), List.of(encoder.encode(need)));
		}
		var vectors = new ArrayList<float[]>();
		for (MatchText achievement : achievements) {
			vectors.add(encoder.encode(achievement));
		}
		var random = new Random(1);
		for (int i = 0; i < wanted; i++) {
			int one = random.nextInt(achievements.size());
			MatchText text = MatchText.of(Kind.ACHIEVEMENT, "a" + i, spliced(achievements.get(one).title(),
					achievements.get(random.nextInt(achievements.size())).title(), random), "");
			index.replace(text.subject(), List.of(text), List.of(scattered(vectors.get(one), random)));
		}
		index.commit();
	}

	/** Most of one title, and some characters of another. */
	private static String spliced(String one, String other, Random random) {
		int cut = one.length() * (50 + random.nextInt(50)) / 100;
		int from = random.nextInt(Math.max(1, other.length() - 4));
		return one.substring(0, cut) + other.substring(from, Math.min(other.length(), from + one.length() - cut));
	}

	private static float[] scattered(float[] vector, Random random) {
		var scattered = new float[vector.length];
		for (int i = 0; i < scattered.length; i++) {
			scattered[i] = vector[i] + (float) (random.nextGaussian() * SCATTER / Math.sqrt(vector.length));
		}
		return Vectors.unit(scattered);
	}

	private static void measure(Snapshot snapshot, List<MatchText> needs) {
		var matcher = new Matcher(snapshot, Ranking.standard());
		var times = new double[ROUNDS * needs.size()];
		needs.forEach((need) -> matcher.best(need.subject(), Kind.ACHIEVEMENT, BEST, (any) -> true));
		for (int i = 0; i < times.length; i++) {
			Subject need = needs.get(i % needs.size()).subject();
			long start = System.nanoTime();
			matcher.best(need, Kind.ACHIEVEMENT, BEST, (any) -> true);
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		double found = 0;
		int checked = 60;
		for (MatchText need : needs.subList(0, checked)) {
			float[] direction = snapshot.statistics()
				.of(Kind.NEED)
				.centred(snapshot.pieces(need.subject()).getFirst().vector());
			var exact = new Candidate.Best(BEST);
			snapshot.meanings().scan(Kind.ACHIEVEMENT, direction, exact::offer);
			Set<Integer> right = numbers(exact.bestFirst());
			Set<Integer> got = numbers(
					new Nearest(snapshot.meanings(), Kind.ACHIEVEMENT).best(direction, DEPTH).subList(0, BEST));
			got.retainAll(right);
			found += got.size() / (double) BEST;
		}
		System.out.println("| one need against | p50, ms | p95, ms | p99, ms | recall@20 of the nearest |");
		System.out.println("|---:|---:|---:|---:|---:|");
		System.out.printf("| %d | %.1f | %.1f | %.1f | %.3f |%n", snapshot.count(Kind.ACHIEVEMENT),
				times[times.length / 2], times[times.length * 95 / 100], times[times.length * 99 / 100],
				found / checked);
	}

	private static Set<Integer> numbers(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::number).collect(Collectors.toCollection(HashSet::new));
	}

	private static List<MatchText> read(Path file, Kind kind) throws IOException {
		var texts = new ArrayList<MatchText>();
		for (String line : Files.readAllLines(file)) {
			JsonNode row = JsonMapper.shared().readTree(line);
			texts.add(MatchText.of(kind, row.path("id").asString(), row.path("title").asString(),
					row.path("text").asString("")));
		}
		return texts;
	}

}
