package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

/** Work on the matching index when the portal stops or its encoder fails. */
@ExtendWith(OutputCaptureExtension.class)
class MatchingUpkeepUnitTests {

	private final Published published = mock(Published.class);

	private final Encoding encoding = mock(Encoding.class);

	private final MatchingIndex index = mock(MatchingIndex.class);

	private final MatchingUpkeep upkeep = new MatchingUpkeep(this.published, this.encoding, this.index);

	@Test
	void stopsQuietlyInTheMidstOfEncodingAndLeavesTheIndexAloneAfterwards(CapturedOutput console) throws Exception {
		var encodes = new CountDownLatch(1);
		var stops = new CountDownLatch(1);
		var slices = new ArrayList<Integer>();
		publish(300);
		willAnswer(call -> {
			slices.add(call.<List<?>>getArgument(0).size());
			encodes.countDown();
			stops.await();
			return Map.of();
		}).given(this.encoding).of(anyList());
		this.upkeep.compareAll();
		encodes.await();
		var stopping = Thread.ofPlatform().start(() -> {
			try {
				this.upkeep.stop();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
		// Waits by itself; what it waits for is let go once it does.
		while (stopping.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		stops.countDown();
		stopping.join();
		assertThat(slices).hasSize(1).allSatisfy(slice -> assertThat(slice).isLessThan(300));
		assertThat(this.upkeep.progress()).isEqualTo(MatchingUpkeep.Progress.IDLE);
		assertThat(console.getAll()).doesNotContain("ERROR", "Exception");
	}

	@Test
	void triesAgainByItselfAsLongAsTheEncoderFails() {
		given(this.encoding.troubled()).willReturn(true);
		publish(0);
		this.upkeep.heal();
		verify(this.published, timeout(10_000).atLeastOnce()).each(any());
	}

	@Test
	void comparesNothingWhileTheEncoderWorks() throws InterruptedException {
		given(this.encoding.troubled()).willReturn(false);
		this.upkeep.heal();
		this.upkeep.stop();
		verify(this.published, never()).each(any());
	}

	private void publish(int many) {
		given(this.index.ask(any())).willReturn(java.util.Set.of(), false);
		given(this.encoding.known(anyCollection())).willReturn(Map.of());
		willAnswer(call -> {
			BiConsumer<Subject, List<MatchText>> visitor = call.getArgument(0);
			IntStream.range(0, many).forEach(i -> {
				MatchText text = MatchText.of(Kind.NEED, Integer.toString(i), "需求" + i, "");
				visitor.accept(text.subject(), List.of(text));
			});
			return null;
		}).given(this.published).each(any());
	}

}
