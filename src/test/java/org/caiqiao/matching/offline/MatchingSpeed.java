package org.caiqiao.matching.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.caiqiao.matching.engine.OnnxEncoder;
import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchIndex;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.TextHash;

/**
 * How long one need takes against all achievements, warm and encoded before, beside a
 * bare Lucene search for the same words in the same process. Run by
 * {@code bench/speed.sh}; no test.
 */
public final class MatchingSpeed {

	private static final int WARM_UP = 2;

	private static final int ROUNDS = 3;

	private static final int BARE_RESULTS = 200;

	/** Some needs are long. */
	private static final int MOST_CLAUSES = 10_000;

	private MatchingSpeed() {
	}

	/**
	 * Prints a Markdown table.
	 * @param arguments needs, achievements, folder of the vector cache
	 */
	public static void main(String[] arguments) throws Exception {
		List<MatchText> needs = TextFile.read(Path.of(arguments[0]), Kind.NEED).texts();
		List<MatchText> achievements = TextFile.read(Path.of(arguments[1]), Kind.ACHIEVEMENT).texts();
		var all = new ArrayList<>(needs);
		all.addAll(achievements);
		try (var encoder = OnnxEncoder.chinese();
				MatchIndex index = MatchIndex.open(new ByteBuffersDirectory(), encoder.model());
				DirectoryReader bare = DirectoryReader.open(bare(achievements))) {
			Map<TextHash, float[]> vectors = new Encoding(encoder,
					VectorCache.open(Path.of(arguments[2]), encoder.model(), encoder.dimensions()))
				.encode(all, (done) -> {
				});
			for (MatchText text : all) {
				var vector = new ArrayList<float[]>();
				vector.add(vectors.get(TextHash.of(text)));
				index.replace(text.subject(), List.of(text), vector);
			}
			index.refresh();
			var texts = new HashMap<Subject, MatchText>();
			needs.forEach((need) -> texts.put(need.subject(), need));
			List<Subject> subjects = needs.stream().map(MatchText::subject).toList();
			System.out.println("| one need against " + achievements.size() + ", ms | p50 | p95 | p99 |");
			System.out.println("|---|---:|---:|---:|");
			IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
			try (Snapshot snapshot = index.snapshot(); var analyzer = new SmartChineseAnalyzer()) {
				var searcher = new IndexSearcher(bare);
				Map<Subject, Query> queries = new HashMap<>();
				needs.forEach((need) -> queries.put(need.subject(),
						new QueryBuilder(analyzer).createBooleanQuery("text", need.title() + "\n" + need.text())));
				double[] lucene = measure(subjects, (need) -> bare(searcher, queries.get(need)));
				print("bare Lucene, BM25, best " + BARE_RESULTS, lucene);
				var matcher = new Matcher(snapshot, Ranking.standard());
				double[] matching = measure(subjects,
						(need) -> matcher.best(need, Kind.ACHIEVEMENT, 20, (any) -> true).size());
				print("matching, best 20", matching);
				double[] anew = measure(subjects, (need) -> anew(matcher, encoder, texts.get(need)));
				System.out.printf("| ratio | %.2f | %.2f | %.2f |%n", matching[0] / lucene[0], matching[1] / lucene[1],
						matching[2] / lucene[2]);
				print("a new need, encoding included", anew);
			}
		}
	}

	private static long anew(Matcher matcher, OnnxEncoder encoder, MatchText need) {
		try {
			return matcher.best(need, encoder.encode(need), Kind.ACHIEVEMENT, 20, (any) -> true).size();
		}
		catch (EncoderUnavailable ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long bare(IndexSearcher searcher, Query query) {
		try {
			return searcher.search(query, BARE_RESULTS).scoreDocs.length;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ByteBuffersDirectory bare(List<MatchText> texts) throws IOException {
		var directory = new ByteBuffersDirectory();
		try (var writer = new IndexWriter(directory, new IndexWriterConfig(new SmartChineseAnalyzer()))) {
			for (MatchText text : texts) {
				var document = new Document();
				document.add(new TextField("text", text.title() + "\n" + text.text(), Store.NO));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		return directory;
	}

	/** The 50th, 95th and 99th percentile in milliseconds. */
	private static double[] measure(List<Subject> needs, ToLongFunction<Subject> work) {
		long found = 0;
		for (int round = 0; round < WARM_UP; round++) {
			for (Subject need : needs) {
				found += work.applyAsLong(need);
			}
		}
		var times = new double[ROUNDS * needs.size()];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			found += work.applyAsLong(needs.get(i % needs.size()));
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		if (found == 0) {
			throw new IllegalStateException("nothing was found");
		}
		Arrays.sort(times);
		return new double[] { times[times.length / 2], times[times.length * 95 / 100], times[times.length * 99 / 100] };
	}

	private static void print(String name, double[] percentiles) {
		System.out.printf("| %s | %.2f | %.2f | %.2f |%n", name, percentiles[0], percentiles[1], percentiles[2]);
	}

}
