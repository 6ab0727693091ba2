package org.caiqiao.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeedCompletenessUnitTests {

	private static final String PROBLEM = "辊压后极片边缘有毛刺，刺穿隔膜造成短路，每月报废约三百片，人工抽检漏检多，节拍也跟不上产线的速度。";

	@Test
	void nothingSaidCountsNothingAndTheProblemIsAskedForFirst() {
		var empty = NeedCompleteness.of(NeedContent.of("标题", ""));
		assertThat(empty.score()).isZero();
		assertThat(empty.next()).extracting(NeedCompleteness.Advice::field).startsWith("problem", "target").hasSize(8);
	}

	@Test
	void allSaidIsAHundredAndNothingIsAskedForAnyMore() {
		var all = NeedCompleteness
			.of(need(PROBLEM, "漏检率低于 0.1%", "漏检率 3%", "试过线阵相机", "节拍 60 米/分", BigDecimal.TEN, List.of("ai")));
		assertThat(all.score()).isEqualTo(100);
		assertThat(all.next()).isEmpty();
	}

	@Test
	void aTargetWithoutAFigureCountsHalfAndIsAskedToBeMeasurable() {
		int vague = NeedCompleteness.of(need("", "漏检要少", "", "", "", null, List.of())).score();
		int measured = NeedCompleteness.of(need("", "漏检率低于 0.1%", "", "", "", null, List.of())).score();
		assertThat(measured - vague).isEqualTo(10);
		assertThat(NeedCompleteness.of(need("", "漏检要少", "", "", "", null, List.of())).next())
			.extracting(NeedCompleteness.Advice::message)
			.contains("need.next.target.more");
	}

	@Test
	void chineseNumeralsAreFiguresToo() {
		assertThat(NeedCompleteness.of(need("", "成本降三成", "", "", "", null, List.of())).next())
			.extracting(NeedCompleteness.Advice::field)
			.doesNotContain("target");
	}

	@Test
	void aShortProblemCountsHalf() {
		assertThat(NeedCompleteness.of(NeedContent.of("标题", "毛刺多")).score()).isEqualTo(12);
		assertThat(NeedCompleteness.of(NeedContent.of("标题", PROBLEM)).score()).isEqualTo(25);
	}

	@Test
	void whatIsMissingAddsUpToAHundred() {
		var some = NeedCompleteness.of(need("毛刺多", "漏检要少", "", "试过", "", null, List.of()));
		assertThat(some.score() + some.next().stream().mapToInt(NeedCompleteness.Advice::points).sum()).isEqualTo(100);
	}

	private static NeedContent need(String problem, String target, String present, String tried, String limits,
			BigDecimal budget, List<String> fields) {
		return new NeedContent(NeedKind.TECHNOLOGY, "标题", problem, target, present, tried, limits, null, budget,
				(budget != null) ? LocalDate.of(2030, 1, 1) : null, fields, null, List.of(), "", false, false);
	}

}
