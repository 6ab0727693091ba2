package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestUnitTests {

	private static final int MANY = Nearest.FEW + 2_000;

	private static final int DIMENSIONS = 128;

	private final Random random = new Random(7);

	@Test
	void findsAmongManyNearlyAllThatMeasuringEachWouldFind() throws IOException {
		try (MatchIndex index = filled()) {
			try (Snapshot snapshot = index.snapshot()) {
				double found = IntStream.range(0, 20).mapToDouble((i) -> {
					Set<Integer> exact = exact(snapshot, direction(i));
					Set<Integer> quick = numbers(nearest(snapshot).best(direction(i), 100).subList(0, 20));
					quick.retainAll(exact);
					return quick.size() / 20.0;
				}).average().orElseThrow();
				assertThat(found).isGreaterThan(0.95);
			}
		}
	}

	@Test
	void doesNotFindWhatIsTakenOut() throws IOException {
		try (MatchIndex index = filled()) {
			Candidate best;
			Subject subject;
			try (Snapshot snapshot = index.snapshot()) {
				best = nearest(snapshot).best(direction(3), 10).getFirst();
				subject = snapshot.piece(best.number()).subject();
			}
			index.remove(subject);
			index.refresh();
			try (Snapshot snapshot = index.snapshot()) {
				assertThat(nearest(snapshot).best(direction(3), 10))
					.extracting((candidate) -> snapshot.piece(candidate.number()).subject())
					.doesNotContain(subject);
				assertThat(snapshot.count(Kind.ACHIEVEMENT)).isEqualTo(MANY - 1);
			}
		}
	}

	/** The sums of the parts of an index only lose what was taken out. */
	@Test
	void countsAfterChangesAsIfItHadBeenFilledAnew() throws IOException {
		try (MatchIndex changed = open(); MatchIndex anew = open()) {
			for (int i = 0; i < 50; i++) {
				put(changed, i, "旧标题" + i);
			}
			changed.refresh();
			for (int i = 0; i < 50; i += 3) {
				put(changed, i, "新标题" + i);
				changed.refresh();
			}
			changed.remove(subject(1));
			changed.refresh();
			for (int i = 0; i < 50; i++) {
				if (i != 1) {
					put(anew, i, ((i % 3 == 0) ? "新标题" : "旧标题") + i);
				}
			}
			anew.refresh();
			try (Snapshot one = changed.snapshot(); Snapshot other = anew.snapshot()) {
				KindStatistics left = one.statistics().of(Kind.ACHIEVEMENT);
				KindStatistics right = other.statistics().of(Kind.ACHIEVEMENT);
				assertThat(left.subjects()).isEqualTo(right.subjects()).isEqualTo(49);
				assertThat(left.pieces()).isEqualTo(right.pieces());
				assertThat(left.averageLength()).isEqualTo(right.averageLength());
				for (String word : List.of("新标", "旧标", "标题")) {
					long key = Keys.pair(word.codePointAt(0), word.codePointAt(1));
					assertThat(left.frequencies().get(key)).as(word).isEqualTo(right.frequencies().get(key));
				}
			}
		}
	}

	private MatchIndex filled() throws IOException {
		MatchIndex index = open();
		for (int i = 0; i < MANY; i++) {
			put(index, i, "第" + i + "号");
		}
		index.refresh();
		return index;
	}

	private void put(MatchIndex index, int number, String title) throws IOException {
		index.replace(subject(number), List.of(MatchText.of(Kind.ACHIEVEMENT, Integer.toString(number), title, "")),
				List.of(scattered(number % 40, 0.7)));
	}

	private static MatchIndex open() throws IOException {
		return MatchIndex.open(new ByteBuffersDirectory(), "model");
	}

	private static Subject subject(int number) {
		return new Subject(Kind.ACHIEVEMENT, Integer.toString(number));
	}

	private static Nearest nearest(Snapshot snapshot) {
		return new Nearest(snapshot.meanings(), Kind.ACHIEVEMENT);
	}

	private static Set<Integer> exact(Snapshot snapshot, float[] direction) {
		var best = new Candidate.Best(20);
		snapshot.meanings().scan(Kind.ACHIEVEMENT, direction, best::offer);
		return numbers(best.bestFirst());
	}

	private static Set<Integer> numbers(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::number).collect(Collectors.toCollection(HashSet::new));
	}

	/** One of forty clusters, and something of its own. */
	private float[] scattered(int cluster, double own) {
		float[] centre = direction(cluster);
		var vector = new float[DIMENSIONS];
		for (int i = 0; i < DIMENSIONS; i++) {
			vector[i] = centre[i] + (float) (own * this.random.nextGaussian() / Math.sqrt(DIMENSIONS));
		}
		return Vectors.unit(vector);
	}

	private static float[] direction(int cluster) {
		var seeded = new Random(1000 + cluster);
		var vector = new float[DIMENSIONS];
		for (int i = 0; i < DIMENSIONS; i++) {
			vector[i] = (float) seeded.nextGaussian();
		}
		return Vectors.unit(vector);
	}

}
