package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where Chinese words begin and end; used to show terms whole, not to find matches. */
final class Words {

	private Words() {
	}

	/** The places at which a word begins or ends. */
	static BitSet edges(String plain) {
		var edges = new BitSet(plain.length() + 1);
		try (var tokenizer = new HMMChineseTokenizer()) {
			tokenizer.setReader(new StringReader(plain));
			var offsets = tokenizer.addAttribute(OffsetAttribute.class);
			tokenizer.reset();
			while (tokenizer.incrementToken()) {
				edges.set(offsets.startOffset());
				edges.set(offsets.endOffset());
			}
			tokenizer.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return edges;
	}

}
