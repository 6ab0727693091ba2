package org.caiqiao.matching;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Properties;

import org.caiqiao.matching.engine.Ranking;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StoredFiguresUnitTests {

	@Test
	void keepsOnlyWhatDiffersFromThePortalsOwn() {
		Properties trained = Ranking.standardFigures();
		trained.setProperty("both.words", "2.5");
		trained.setProperty("words.meaning", "0.000");
		StoredFigures figures = StoredFigures.of(trained);

		assertThat(figures.text()).isEqualTo("both.words=2.5");
		assertThat(figures.trained()).isTrue();
		assertThat(figures.ranking().withMeaning().words()).isEqualTo(2.5);
		assertThat(figures.ranking().english()).isEqualTo(Ranking.standard().english());
		assertThat(StoredFigures.of("")).isEqualTo(StoredFigures.SHIPPED);
		assertThat(StoredFigures.SHIPPED.ranking()).isEqualTo(Ranking.standard());
	}

	@Test
	void weightsMultiplyTheirPartAndNothingElse() {
		StoredFigures figures = StoredFigures.SHIPPED
			.weighed(Map.of(WeighedPart.EVIDENCE, new BigDecimal("2.0"), WeighedPart.TIME, new BigDecimal("0")));
		Ranking ranking = StoredFigures.of(figures.text()).ranking();

		assertThat(ranking.evidence()).isCloseTo(2 * Ranking.standard().evidence(), within(1e-9));
		assertThat(ranking.mostEvidence()).isCloseTo(2 * Ranking.standard().mostEvidence(), within(1e-9));
		assertThat(ranking.time()).isZero();
		assertThat(ranking.field()).isEqualTo(Ranking.standard().field());
		assertThat(ranking.withMeaning()).isEqualTo(Ranking.standard().withMeaning());
		assertThat(figures.trained()).isFalse();
		assertThat(figures.weights()).containsEntry(WeighedPart.EVIDENCE, new BigDecimal("2"))
			.containsEntry(WeighedPart.FIELD, BigDecimal.ONE);
	}

	@Test
	void aWeightOfOneIsNoChange() {
		StoredFigures figures = StoredFigures.SHIPPED.weighed(Map.of(WeighedPart.FIELD, new BigDecimal("1.5")));

		assertThat(figures.weighed(Map.of(WeighedPart.FIELD, new BigDecimal("1.0")))).isEqualTo(StoredFigures.SHIPPED);
	}

	@Test
	void everyPartThatIsWeighedHasAFigure() {
		assertThat(WeighedPart.values()).allSatisfy(
				part -> assertThat(Ranking.standardFigures()).containsKey(part.figure().replace("weight.", "")));
	}

}
