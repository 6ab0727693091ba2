package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** Matching everything anew, interrupted and gone on with. */
@ExtendWith(OutputCaptureExtension.class)
class RematchingUnitTests {

	private final Published published = mock(Published.class);

	private final Encoding encoding = mock(Encoding.class);

	private final MatchingUpkeep upkeep = mock(MatchingUpkeep.class);

	private final CoverageCounting counting = mock(CoverageCounting.class);

	private final AtomicReference<Subject> reached = new AtomicReference<>();

	private final List<Subject> put = new ArrayList<>();

	private final List<Subject> all = new ArrayList<>();

	@BeforeEach
	void publish() {
		IntStream.rangeClosed(1, 1300).forEach(id -> this.all.add(MatchTexts.subject(Kind.NEED, id)));
		IntStream.rangeClosed(1, 700).forEach(id -> this.all.add(MatchTexts.subject(Kind.EXPERT, id)));
		// Whatever order the database gives.
		given(this.published.subjects()).willAnswer(call -> this.all.reversed());
		given(this.published.texts(anyList())).willAnswer(call -> call.<List<Subject>>getArgument(0)
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					subject -> List.of(MatchText.of(subject.kind(), subject.id(), "需求" + subject.id(), "")))));
		given(this.encoding.of(anyList())).willReturn(Map.of());
		willAnswer(call -> this.put.addAll(call.<List<Subject>>getArgument(0))).given(this.upkeep).putAnew(anyList());
	}

	@Test
	void goesThroughEverythingInOrderAndThenLooksForWhatIsGone() {
		Rematching rematching = rematching();
		finish(rematching);

		assertThat(this.put).isEqualTo(this.all);
		assertThat(rematching.run()).isEqualTo(new Rematching.Run(Rematching.State.DONE, 0, 2000, 2000));
		assertThat(this.reached.get()).isNull();
		assertThat(rematching.interrupted()).isFalse();
		verify(this.upkeep).compareAll();
		verify(this.counting).beginUnhurried();
	}

	@Test
	void interruptedInTheMidstItDoesOnlyTheRestWhenItIsCalledAgain() throws Exception {
		Rematching first = rematching();
		haltsWhenEncoding(first, 900);
		finish(first);

		assertThat(first.run().state()).isEqualTo(Rematching.State.HALTED);
		assertThat(first.interrupted()).isTrue();
		List<Subject> before = List.copyOf(this.put);
		assertThat(before).hasSizeBetween(900, 932).isEqualTo(this.all.subList(0, before.size()));
		verify(this.upkeep, never()).compareAll();
		first.stop();

		// The portal was started anew, and meanwhile something was published.
		this.all.add(MatchTexts.subject(Kind.EXPERT, 701));
		this.put.clear();
		Rematching second = rematching();
		assertThat(second.interrupted()).isTrue();
		finish(second);

		assertThat(this.put).isEqualTo(this.all.subList(before.size(), 2001));
		assertThat(second.run()).isEqualTo(new Rematching.Run(Rematching.State.DONE, before.size(), 2001, 2001));
		assertThat(this.reached.get()).isNull();
	}

	@Test
	void goesOnAfterTheLastStepEvenIfThatThingIsGone() {
		this.reached.set(MatchTexts.subject(Kind.NEED, 1000));
		this.all.remove(MatchTexts.subject(Kind.NEED, 1000));

		finish(rematching());

		assertThat(this.put).hasSize(1000).startsWith(MatchTexts.subject(Kind.NEED, 1001));
	}

	@Test
	void beginsAtTheStartIfToldSo() {
		this.reached.set(MatchTexts.subject(Kind.NEED, 1000));
		Rematching rematching = rematching();

		assertThat(rematching.begin(true)).isTrue();
		ended(rematching);

		assertThat(this.put).isEqualTo(this.all);
	}

	@Test
	void isNotBegunTwiceAndStopsQuietlyWithThePortal(CapturedOutput console) throws Exception {
		var encodes = new CountDownLatch(1);
		var goes = new CountDownLatch(1);
		given(this.encoding.of(anyList())).willAnswer(call -> {
			encodes.countDown();
			goes.await();
			return Map.of();
		});
		Rematching rematching = rematching();
		assertThat(rematching.begin(false)).isTrue();
		encodes.await();
		assertThat(rematching.begin(false)).isFalse();
		Terminal terminal = mock(Terminal.class);
		given(terminal.service(Rematching.class)).willReturn(rematching);
		given(terminal.locale()).willReturn(Locale.ENGLISH);
		assertThatThrownBy(() -> new RematchCommand().run(terminal)).isInstanceOf(CommandFailed.class)
			.hasMessageContaining("under way already");
		var stopping = Thread.ofPlatform().start(() -> {
			try {
				rematching.stop();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
		while (stopping.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		goes.countDown();
		stopping.join();

		assertThat(rematching.run().state()).isEqualTo(Rematching.State.HALTED);
		assertThat(this.put).hasSize(32);
		assertThat(console.getAll()).doesNotContain("ERROR", "WARN", "Exception");
	}

	@Test
	void aFailureIsToldAndGoneOnFrom(CapturedOutput console) {
		Rematching rematching = rematching();
		willThrow(new IllegalStateException("the disk is full")).given(this.upkeep).putAnew(anyList());
		finish(rematching);

		assertThat(rematching.run().state()).isEqualTo(Rematching.State.FAILED);
		assertThat(console.getAll()).contains("the disk is full");
		assertThat(rematching.begin(false)).isTrue();
		ended(rematching);
	}

	private void haltsWhenEncoding(Rematching rematching, int things) {
		var encoded = new int[1];
		given(this.encoding.of(anyList())).willAnswer(call -> {
			encoded[0] += call.<List<?>>getArgument(0).size();
			if (encoded[0] >= things) {
				rematching.halt();
			}
			return Map.of();
		});
	}

	private static void finish(Rematching rematching) {
		assertThat(rematching.begin(false)).isTrue();
		ended(rematching);
	}

	private static void ended(Rematching rematching) {
		Awaitility.await().until(() -> !rematching.run().running());
	}

	private Rematching rematching() {
		RematchPlace place = mock(RematchPlace.class);
		given(place.last()).willAnswer(call -> Optional.ofNullable(this.reached.get()));
		willAnswer(call -> {
			this.reached.set(call.getArgument(0));
			return null;
		}).given(place).reached(any());
		willAnswer(call -> {
			this.reached.set(null);
			return null;
		}).given(place).forget();
		return new Rematching(this.published, this.encoding, this.upkeep, this.counting, place);
	}

}
