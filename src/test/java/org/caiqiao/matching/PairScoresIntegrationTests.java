package org.caiqiao.matching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.matching.PairScores.PairScore;
import org.caiqiao.matching.PublishedPairs.Known;
import org.caiqiao.matching.PublishedPairs.Pair;
import org.caiqiao.matching.engine.Kind;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PairScoresIntegrationTests {

	private final PublishedPairs pairs;

	private final PairScores scores;

	private final MatchingService matching;

	private final Statements statements;

	PairScoresIntegrationTests(@Autowired BeanFactory beans, @Autowired PairScores scores,
			@Autowired MatchingService matching, @Autowired Statements statements) {
		this.pairs = new PublishedPairs(beans);
		this.scores = scores;
		this.matching = matching;
		this.statements = statements;
	}

	@Test
	void manyExpertsCostAsManyStatementsAsOne() {
		List<Pair> all = Stream.generate(this::published).limit(4).toList();
		List<Long> need = List.of(all.getFirst().need());
		List<Long> experts = all.stream().map(Pair::expert).toList();

		long forOne = this.statements.of(() -> this.scores.among(need, experts.subList(0, 1)));
		long forMany = this.statements.of(() -> this.scores.among(need, experts));

		assertThat(forMany).isEqualTo(forOne).isPositive();
	}

	@Test
	void manyNeedsCostAsManyStatementsAsOne() {
		List<Pair> all = Stream.generate(this::published).limit(4).toList();
		List<Long> needs = all.stream().map(Pair::need).toList();
		List<Long> experts = all.stream().map(Pair::expert).toList();

		long forOne = this.statements.of(() -> this.scores.among(needs.subList(0, 1), experts));
		long forMany = this.statements.of(() -> this.scores.among(needs, experts));

		assertThat(forMany).isEqualTo(forOne).isPositive();
		assertThat(this.scores.among(needs, experts)).hasSize(16);
	}

	@Test
	void manyNotesCostAsManyStatementsAsOne() {
		List<PairScore> all = Stream.generate(this::published)
			.limit(4)
			.map(pair -> new PairScore(pair.need(), pair.expert(), 50))
			.toList();
		var nobody = new PairScore(999_999_999, 999_999_999, 50);

		long forOne = this.statements.of(() -> this.scores.notes(all.subList(0, 1), Locale.ENGLISH));
		long forMany = this.statements.of(() -> this.scores.notes(all, Locale.ENGLISH));

		assertThat(forMany).isEqualTo(forOne).isPositive();
		assertThat(this.scores.notes(Stream.concat(all.stream(), Stream.of(nobody)).toList(), Locale.ENGLISH))
			.containsOnlyKeys(all)
			.allSatisfy((pair, note) -> assertThat(note.address())
				.isEqualTo("/needs/" + pair.need() + "/matches/experts/" + pair.expert()));
	}

	@Test
	void aPairHasTheScoreOfItsLists() {
		Pair pair = published();

		List<PairScore> found = this.scores.among(List.of(pair.need()), List.of(pair.expert()));

		assertThat(found).hasSize(1);
		assertThat(this.matching.best(Kind.EXPERT, pair.expert(), Kind.NEED, 10_000, Locale.SIMPLIFIED_CHINESE))
			.anySatisfy(match -> {
				assertThat(match.subject().id()).isEqualTo(Long.toString(pair.need()));
				assertThat(match.points()).isEqualTo(found.getFirst().points());
			});
	}

	private Pair published() {
		return this.pairs.publish("隧道衬砌裂缝巡检", "隧道衬砌裂缝靠人工巡检，漏检多。", "隧道衬砌裂缝的自动巡检车。", Known.NOTHING);
	}

}
