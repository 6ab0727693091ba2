package org.caiqiao.matching.engine;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Hands the counted tokens of a text to the index, the rest of a text counting less than
 * its title.
 */
final class TermStream extends TokenStream {

	/** The index keeps whole numbers: so many are one. */
	static final int UNIT = 10;

	private final Terms terms;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private int next;

	TermStream(Terms terms) {
		this.terms = terms;
	}

	@Override
	public boolean incrementToken() {
		if (this.next == this.terms.size()) {
			return false;
		}
		clearAttributes();
		this.term.append(Keys.term(this.terms.key(this.next)));
		this.frequency.setTermFrequency((int) Math.round(UNIT * this.terms.offered(this.next)));
		this.next++;
		return true;
	}

	@Override
	public void reset() {
		this.next = 0;
	}

}
