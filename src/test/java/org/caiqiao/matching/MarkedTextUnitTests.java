package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Part;
import org.caiqiao.matching.engine.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextUnitTests {

	private static final MatchText TEXT = MatchText.of(Kind.NEED, "1", "焊缝探伤", "焊缝内部气孔的超声探伤");

	@Test
	void marksThatOverlapOrTouchBecomeOne() {
		var marked = MarkedText.of(TEXT, List.of(span(0, 2), span(1, 4), span(4, 6), span(7, 9)));

		assertThat(marked.text()).containsExactly(new MarkedText.Stretch("焊缝内部气孔", true),
				new MarkedText.Stretch("的", false), new MarkedText.Stretch("超声", true),
				new MarkedText.Stretch("探伤", false));
	}

	@Test
	void aMarkStandsInItsOwnPartOnly() {
		var marked = MarkedText.of(TEXT, List.of(new Reason.Span(Part.TITLE, 0, 4, "焊缝探伤")));

		assertThat(marked.title()).containsExactly(new MarkedText.Stretch("焊缝探伤", true));
		assertThat(marked.text()).containsExactly(new MarkedText.Stretch("焊缝内部气孔的超声探伤", false));
		assertThat(marked.keywords()).isEmpty();
	}

	private static Reason.Span span(int start, int end) {
		return new Reason.Span(Part.TEXT, start, end, TEXT.text().substring(start, end));
	}

}
