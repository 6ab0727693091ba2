package org.caiqiao.matching.evaluation;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.matching.engine.Ranking;
import org.jspecify.annotations.Nullable;

/** Says in Markdown what was measured. */
record Report(PrintWriter out) {

	void lines(Map<String, Figures> lines, boolean pairs) {
		this.out.println(pairs ? "| ranking | MRR | recall@100 |" : "| ranking | nDCG@10 | recall@100 | MRR | level |");
		this.out.println(pairs ? "|---|---|---|" : "|---|---|---|---|---|");
		lines.forEach((name,
				figures) -> this.out.println("| " + name + " | "
						+ (pairs ? figures.reciprocalRank() + " | " + figures.recall() + " |"
								: figures.ndcg() + " | " + figures.recall() + " | " + figures.reciprocalRank() + " | "
										+ level(figures.levels()) + " |")));
	}

	void models(String name, Ranking.Model before, Ranking.Model after) {
		this.out.println();
		this.out.println("| " + name + " | words | meaning | weak | fair | strong |");
		this.out.println("|---|---|---|---|---|---|");
		model("shipped", before);
		model("trained", after);
		this.out.flush();
	}

	/** How many of all pairs, judged or not, reach each level above the lowest. */
	void shares(double[] shares) {
		this.out.println();
		this.out
			.println(String.format(Locale.ROOT, "Of all pairs %.3f %% are at least weak, %.4f %% fair, %.4f %% strong.",
					100 * shares[0], 100 * shares[1], 100 * shares[2]));
		this.out.flush();
	}

	private void model(String name, Ranking.Model model) {
		this.out.println("| " + name + " | " + number(model.words()) + " | " + number(model.meaning()) + " | "
				+ number(model.weak()) + " | " + number(model.fair()) + " | " + number(model.strong()) + " |");
	}

	private static Object level(@Nullable Estimate nearness) {
		return (nearness != null) ? nearness : Estimate.NONE;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
