package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Part;
import org.caiqiao.matching.engine.Reason;

/**
 * A text in stretches, those marked that stand in the other text too.
 *
 * @param title its title
 * @param text what it says
 * @param keywords its author's keywords
 */
record MarkedText(List<Stretch> title, List<Stretch> text, List<Stretch> keywords) {

	static MarkedText of(MatchText text, List<Reason.Span> spans) {
		return new MarkedText(stretches(text, Part.TITLE, spans), stretches(text, Part.TEXT, spans),
				stretches(text, Part.KEYWORDS, spans));
	}

	/** Marks that overlap or touch become one. */
	private static List<Stretch> stretches(MatchText text, Part part, List<Reason.Span> spans) {
		String all = text.part(part);
		var marked = new BitSet(all.length());
		spans.stream().filter(span -> span.part() == part).forEach(span -> marked.set(span.start(), span.end()));
		var stretches = new ArrayList<Stretch>();
		int at = 0;
		while (at < all.length()) {
			boolean mark = marked.get(at);
			int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
			int end = (next < 0) ? all.length() : Math.min(next, all.length());
			stretches.add(new Stretch(all.substring(at, end), mark));
			at = end;
		}
		return stretches;
	}

	/**
	 * A stretch of the text.
	 *
	 * @param text what stands there
	 * @param marked whether both texts have it
	 */
	record Stretch(String text, boolean marked) {
	}

}
