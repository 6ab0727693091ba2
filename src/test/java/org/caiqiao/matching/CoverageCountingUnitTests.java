package org.caiqiao.matching;

import java.io.IOException;
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
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.caiqiao.account.AccountId;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
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

	private List<Standing> kept = List.of();

	private final Matchers matchers = mock(Matchers.class);

	private final MatchFeedback feedback = mock(MatchFeedback.class);

	private final Spreading spreading = mock(Spreading.class);

	private final CoverageCounting counting = new CoverageCounting(this.index, this.standings, this.matchers,
			this.feedback, this.spreading, Clock.fixed(NOW, ZoneOffset.UTC));

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
	void whatOneSideRefusedServesNobody(@TempDir Path data) throws Exception {
		MatchText need = MatchText.of(Kind.NEED, "1", "极片毛刺检测", "");
		MatchText achievement = MatchText.of(Kind.ACHIEVEMENT, "2", "极片毛刺检测", "");
		MatchText expert = MatchText.of(Kind.EXPERT, "3", "极片毛刺检测", "");
		MatchingIndex real = real(data, List.of(need, achievement, expert));
		ranks();

		Coverage before = count();
		assertThat(before.unmet()).isEmpty();
		assertThat(before.never(Kind.EXPERT)).isZero();

		given(this.feedback.history()).willReturn(PairHistory.of(Stream.of(achievement, expert)
			.map(offer -> new PairFeedback(need.subject(), offer.subject(), FeedbackSide.NEED, new AccountId(7), NOW)
				.refuse(FeedbackReason.TRIED, "", new AccountId(7), NOW))
			.toList()));
		Coverage after = count();
		assertThat(after.unmet()).containsExactly(need.subject());
		assertThat(after.never(Kind.EXPERT)).isOne();
		assertThat(after.never(Kind.ACHIEVEMENT)).isOne();
		real.close();
	}

	@Test
	void countsWhatReadersGetAndKeepsWhatSpreadingGoesBy(@TempDir Path data) throws Exception {
		MatchText need = MatchText.of(Kind.NEED, "1", "极片毛刺检测", "");
		List<MatchText> offers = IntStream.rangeClosed(10, 21)
			.mapToObj(id -> MatchText.of(Kind.ACHIEVEMENT, Integer.toString(id), "极片毛刺检测", ""))
			.toList();
		MatchingIndex real = real(data, Stream.concat(Stream.of(need), offers.stream()).toList());
		ranks();
		count();
		Subject crowded = offers.getFirst().subject();
		assertThat(standing(crowded).lists()).isOne();
		assertThat(standing(crowded).shown()).isOne();

		var fairness = new Fairness(Map.of(Kind.ACHIEVEMENT, 10), Map.of(crowded, 40));
		given(this.spreading.of(Kind.ACHIEVEMENT)).willReturn(fairness);
		Coverage after = count();

		assertThat(standing(crowded).lists()).as("or else nothing would be above the cap the next night").isOne();
		assertThat(standing(crowded).shown()).isZero();
		assertThat(after.suggested()).containsEntry(Kind.ACHIEVEMENT, 10);
		real.close();
	}

	@Test
	void stopsQuietlyAndKeepsTheFormerCount(@TempDir Path data) throws Exception {
		MatchingIndex real = real(data, List.of(MatchText.of(Kind.NEED, "1", "极片毛刺检测", "")));
		ranks();
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

	private MatchingIndex real(Path data, List<MatchText> texts) throws IOException {
		Encoding encoding = mock(Encoding.class);
		given(encoding.models()).willReturn("none");
		var real = new MatchingIndex(data, encoding);
		texts.forEach(text -> real.put(text.subject(), List.of(text), Map.of()));
		real.publish();
		willAnswer(call -> real.ask(call.<Function<Snapshot, ?>>getArgument(0))).given(this.index).ask(any());
		return real;
	}

	private void ranks() {
		given(this.matchers.of(any(), any())).willAnswer(call -> new Matcher(call.getArgument(0), Ranking.standard()));
		given(this.feedback.history()).willReturn(PairHistory.of(List.of()));
		given(this.spreading.of(any())).willReturn(Fairness.NONE);
		given(this.spreading.order(any(), anyList()))
			.willAnswer(call -> call.<Fairness>getArgument(0).order(call.<List<Match>>getArgument(1), Set.of()));
		willAnswer(call -> {
			this.kept = call.getArgument(2);
			return null;
		}).given(this.standings).keep(any(), anyString(), anyList());
	}

	private Coverage count() {
		this.counting.begin();
		Awaitility.await().until(() -> this.counting.percent() == null);
		return Coverage.of(NOW, this.kept);
	}

	private Standing standing(Subject subject) {
		return this.kept.stream().filter(one -> one.subject().equals(subject)).findFirst().orElseThrow();
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
