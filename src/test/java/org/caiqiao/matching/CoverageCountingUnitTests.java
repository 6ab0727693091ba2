package org.caiqiao.matching;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** When the lists of all needs are counted. */
class CoverageCountingUnitTests {

	private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

	private final MatchingIndex index = mock(MatchingIndex.class);

	private final Standings standings = mock(Standings.class);

	private final CoverageCounting counting = new CoverageCounting(this.index, this.standings, mock(Matchers.class),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void countsForTheFirstTimeOnceThereIsSomething() {
		given(this.standings.last()).willReturn(Optional.empty());
		looks(0, 0);
		verify(this.index, times(2)).ask(any());

		looks(3, 3);
		verify(this.index, times(5)).ask(any());
	}

	@Test
	void waitsUntilAnImportHasComeIn() {
		counted(100, NOW);
		looks(200, 300, 400);
		verify(this.index, times(3)).ask(any());

		looks(400);
		verify(this.index, times(5)).ask(any());
	}

	@Test
	void fewTextsThatCameOrWentWaitForTheNight() {
		counted(100, NOW);
		looks(149, 149);
		verify(this.index, times(2)).ask(any());

		looks(51, 51);
		verify(this.index, times(4)).ask(any());

		looks(50, 50);
		verify(this.index, times(7)).ask(any());
	}

	@Test
	void aNightThatWasMissedIsMadeUpFor() {
		counted(100, NOW.minus(Duration.ofHours(24)));
		looks(100, 100);
		verify(this.index, times(2)).ask(any());

		counted(100, NOW.minus(Duration.ofHours(26)));
		looks(100);
		verify(this.index, times(4)).ask(any());
	}

	@Test
	void stopsQuietlyAndKeepsTheFormerCount(@TempDir Path data) throws Exception {
		Encoding encoding = mock(Encoding.class);
		given(encoding.models()).willReturn("none");
		var real = new MatchingIndex(data, encoding);
		MatchText need = MatchText.of(Kind.NEED, "1", "极片毛刺检测", "");
		real.put(need.subject(), List.of(need), Map.of());
		real.publish();
		willAnswer(call -> {
			Thread stopping = Thread.ofPlatform().start(this.counting::stop);
			while (stopping.getState() != Thread.State.WAITING && stopping.getState() != Thread.State.TIMED_WAITING) {
				Thread.onSpinWait();
			}
			Function<Snapshot, ?> question = call.getArgument(0);
			return real.ask(question);
		}).given(this.index).ask(any());

		this.counting.nightly();
		this.counting.stop();

		verify(this.index).ask(any());
		verify(this.standings, never()).keep(any(), anyString(), anyList());
		real.close();
	}

	/** Looks whether there is reason to count, with so many texts each time. */
	private void looks(int... many) {
		for (int texts : many) {
			willReturn(subjects(texts)).given(this.index).ask(any());
			this.counting.follow();
			Awaitility.await().until(() -> this.counting.percent() == null);
		}
	}

	private void counted(int texts, Instant at) {
		List<Standing> all = subjects(texts).stream().map(subject -> new Standing(subject, 0, Level.NONE, 0)).toList();
		given(this.standings.last()).willReturn(Optional.of(Standings.Counted.of(at, all)));
	}

	private static Set<Subject> subjects(int many) {
		return IntStream.range(0, many)
			.mapToObj(id -> new Subject(Kind.ACHIEVEMENT, Integer.toString(id)))
			.collect(Collectors.toSet());
	}

}
