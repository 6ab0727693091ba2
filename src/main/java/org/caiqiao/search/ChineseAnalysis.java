package org.caiqiao.search;

import org.apache.lucene.analysis.cjk.CJKBigramFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The analyzers of the listings. Chinese is cut into pairs of characters, not into words:
 * a listing's search must find what stands there, names included, whatever a dictionary
 * makes of the characters around it. (Matching, which weighs meaning, cuts into words.)
 */
public class ChineseAnalysis implements LuceneAnalysisConfigurer {

	/**
	 * For all text of listings, as it is stored: pairs of characters, and single ones.
	 */
	public static final String TEXT = "text";

	/**
	 * For what is looked for in such text: pairs only, so that a word does not match its
	 * characters strewn about.
	 */
	public static final String QUERY = "query";

	/** For what is sorted by: case does not count. */
	public static final String SORT = "sort";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		text(context, TEXT, true);
		text(context, QUERY, false);
		context.normalizer(SORT).custom().tokenFilter(LowerCaseFilterFactory.class);
	}

	private static void text(LuceneAnalysisConfigurationContext context, String name, boolean singleCharacters) {
		context.analyzer(name)
			.custom()
			.tokenizer(StandardTokenizerFactory.class)
			// Both scripts and both vocabularies become one before anything is cut.
			.charFilter(ScriptsCharFilterFactory.class)
			.tokenFilter(LowerCaseFilterFactory.class)
			// "sensor" finds "sensors".
			.tokenFilter(EnglishMinimalStemFilterFactory.class)
			.tokenFilter(CJKBigramFilterFactory.class)
			.param("outputUnigrams", String.valueOf(singleCharacters));
	}

}
