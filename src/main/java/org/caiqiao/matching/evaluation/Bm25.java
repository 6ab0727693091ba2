package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.caiqiao.matching.engine.MatchText;

/** What to compare with: Lucene as it comes, on words of a dictionary. */
final class Bm25 implements AutoCloseable {

	private static final String ALL = "all";

	private static final int MOST_WORDS = 1000;

	private final Analyzer analyzer = new SmartChineseAnalyzer();

	private final DirectoryReader reader;

	/**
	 * Indexes what is offered.
	 * @param offers in the order in which they will be scored
	 */
	Bm25(List<MatchText> offers) throws IOException {
		var directory = new ByteBuffersDirectory();
		try (var writer = new IndexWriter(directory,
				new IndexWriterConfig(this.analyzer).setMergePolicy(new LogDocMergePolicy()))) {
			for (MatchText offer : offers) {
				var document = new Document();
				document.add(new TextField(ALL, all(offer), Field.Store.NO));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		this.reader = DirectoryReader.open(directory);
	}

	/** The score of every offer for a text that asks; 0 where no word is shared. */
	double[] scores(MatchText asking) throws IOException {
		var query = new BooleanQuery.Builder();
		words(all(asking)).stream()
			.limit(MOST_WORDS)
			.forEach((word) -> query.add(new TermQuery(new Term(ALL, word)), Occur.SHOULD));
		var scores = new double[this.reader.maxDoc()];
		for (ScoreDoc hit : new IndexSearcher(this.reader).search(query.build(), scores.length).scoreDocs) {
			scores[hit.doc] = hit.score;
		}
		return scores;
	}

	private Set<String> words(String text) throws IOException {
		var words = new LinkedHashSet<String>();
		try (var stream = this.analyzer.tokenStream(ALL, text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(term.toString());
			}
			stream.end();
		}
		return words;
	}

	private static String all(MatchText text) {
		return String.join("。", text.title(), String.join("；", text.keywords()), text.text());
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
		this.analyzer.close();
	}

}
