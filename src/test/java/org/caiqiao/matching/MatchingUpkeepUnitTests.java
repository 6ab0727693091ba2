package org.caiqiao.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** Work on the matching index when the portal stops or an encoder fails. */
@ExtendWith(OutputCaptureExtension.class)
class MatchingUpkeepUnitTests {

	private final FailingEncoder chinese = FailingEncoder.chinese();

	private final FailingEncoder english = FailingEncoder.english();

	private final Encoding encoding = spy(
			new Encoding(new RememberedVectors(), new Encoders(this.chinese, this.english)));

	private final Published published = mock(Published.class);

	private final Map<Subject, List<MatchText>> all = new LinkedHashMap<>();

	private MatchingIndex index;

	private MatchingUpkeep upkeep;

	@BeforeEach
	void open(@TempDir Path data) throws IOException {
		this.index = spy(new MatchingIndex(data, this.encoding));
		this.upkeep = new MatchingUpkeep(this.published, this.encoding, this.index);
		willAnswer(call -> {
			BiConsumer<Subject, List<MatchText>> visitor = call.getArgument(0);
			Map.copyOf(this.all).forEach(visitor);
			return null;
		}).given(this.published).each(any());
		given(this.published.texts(anyCollection())).willAnswer(call -> {
			Map<Subject, List<MatchText>> texts = new LinkedHashMap<>();
			call.<Collection<Subject>>getArgument(0)
				.forEach(subject -> texts.put(subject, this.all.getOrDefault(subject, List.of())));
			return texts;
		});
	}

	@AfterEach
	void close() throws Exception {
		this.upkeep.stop();
		this.encoding.stop();
		this.index.close();
	}

	@Test
	void stopsQuietlyInTheMidstOfEncodingAndLeavesTheIndexAloneAfterwards(CapturedOutput console) throws Exception {
		var encodes = new CountDownLatch(1);
		var stops = new CountDownLatch(1);
		IntStream.range(0, 300).forEach(i -> publish(Integer.toString(i), "需求" + i));
		willAnswer(call -> {
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
		clearInvocations(this.index);
		stops.countDown();
		stopping.join();
		verify(this.encoding).of(anyList());
		verify(this.index, never()).put(any(), any(), any());
		assertThat(this.upkeep.progress()).isEqualTo(MatchingUpkeep.Progress.IDLE);
		assertThat(console.getAll()).doesNotContain("ERROR", "Exception");
	}

	@Test
	void textsThatGotNoVectorGetItAlsoWhenANewTextWasFirstToFindTheEncoderMended() {
		Subject older = publish("1", "极片毛刺在线检测");
		this.chinese.breaks();
		this.upkeep.update(older);
		this.chinese.works();
		this.upkeep.update(publish("2", "卷绕辊面划痕识别"));
		assertThat(this.encoding.troubled()).isFalse();
		assertThat(lacking()).isOne();

		this.upkeep.heal();

		Awaitility.await().until(() -> lacking() == 0);
	}

	@Test
	void heldUpByOneEncoderItStillGivesWhatTheOtherOneCan() {
		this.chinese.breaks();
		this.english.breaks();
		this.upkeep.update(publish("1", "极片毛刺在线检测"), publish("2", "Detection of burrs on electrodes"));
		assertThat(lacking()).isEqualTo(2);
		this.english.works();

		this.upkeep.heal();

		Awaitility.await().until(() -> lacking() == 1);
		assertThat(this.encoding.troubled()).isTrue();
	}

	@Test
	void nothingIsWrittenAnewAsLongAsAnEncoderFails() throws Exception {
		this.chinese.breaks();
		this.upkeep.update(publish("1", "极片毛刺在线检测"), publish("2", "Detection of burrs on electrodes"));
		clearInvocations(this.index, this.published);

		this.upkeep.heal();
		this.upkeep.stop();

		// The comparison, and the sentences.
		verify(this.published, times(2)).each(any());
		verify(this.index, never()).put(any(), any(), any());
		verify(this.index, never()).publish();
	}

	@Test
	void comparesNothingWhileTheIndexLacksNothing() throws Exception {
		this.upkeep.update(publish("1", "极片毛刺在线检测"), publish("2", "Detection of burrs on electrodes"));
		this.upkeep.heal();
		this.upkeep.stop();
		verify(this.published, never()).each(any());
	}

	@Test
	void whatFailedIsComparedAgain() {
		publish("1", "极片毛刺在线检测");
		this.upkeep.fallBehind();
		this.upkeep.heal();
		Awaitility.await().until(() -> this.index.ask(snapshot -> snapshot.subjects().size()) == 1);
	}

	@Test
	void whatLeftAndCameBackDuringAComparisonStays() throws Exception {
		Subject need = publish("1", "极片毛刺在线检测");
		this.upkeep.update(need);
		List<MatchText> texts = this.all.remove(need);
		willAnswer(call -> {
			// Comes back when the comparison has missed it.
			this.all.put(need, texts);
			this.upkeep.update(need);
			return null;
		}).given(this.published).each(any());

		this.upkeep.compareAll();
		this.upkeep.stop();

		boolean held = this.index.ask(snapshot -> snapshot.holds(need, texts));
		assertThat(held).isTrue();
	}

	@Test
	void whatIsGoneIsTakenOut() {
		Subject need = publish("1", "极片毛刺在线检测");
		this.upkeep.update(need);
		this.all.remove(need);

		this.upkeep.compareAll();

		Awaitility.await().until(() -> this.index.ask(snapshot -> snapshot.subjects().isEmpty()));
	}

	private int lacking() {
		return this.index.ask(snapshot -> snapshot.holdings()
			.values()
			.stream()
			.mapToInt(held -> held.pieces() - held.encoded())
			.sum());
	}

	private Subject publish(String id, String title) {
		MatchText text = MatchText.of(Kind.NEED, id, title, "");
		this.all.put(text.subject(), List.of(text));
		return text.subject();
	}

}
