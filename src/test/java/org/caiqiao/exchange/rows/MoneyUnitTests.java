package org.caiqiao.exchange.rows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MoneyUnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			50          | 预算          | 50      | 50
			50          | 预算（万元）  | 50      | 50
			500000      | 预算（元）    | 50      | 50
			1.5         | 预算(亿元)    | 15000   | 15000
			50万        | 预算（元）    | 50      | 50
			50 万元     | 预算          | 50      | 50
			¥500,000元  | 预算          | 50      | 50
			0.5亿元     | 预算          | 5000    | 5000
			３０－５０  | 预算          | 30      | 50
			30~50万元   | 预算          | 30      | 50
			30万-50万   | 预算（元）    | 30      | 50
			300000-500000 | 预算（元）  | 30      | 50
			30至50      | 预算          | 30      | 50
			12345元     | 预算          | 1.23    | 1.23
			不超过50万  | 预算          |         | 50
			50万以内    | 预算          |         | 50
			至少20      | 预算          | 20      |
			20万元以上  | 预算          | 20      |
			面议        | 预算          |         |
			-           | 预算          |         |""")
	void readsAmountsAsOfficesWriteThem(String text, String heading, BigDecimal least, BigDecimal most) {
		Money money = Money.parse(text, heading);

		assertThat(money.least()).usingComparator(MoneyUnitTests::compare).isEqualTo(least);
		assertThat(money.most()).usingComparator(MoneyUnitTests::compare).isEqualTo(most);
	}

	@ParameterizedTest
	@ValueSource(strings = { "五十", "50 USD", "-5", "1e9", "十万", "50-", "NaN", "30-50-70" })
	void refusesWhatIsNoAmount(String text) {
		assertThatExceptionOfType(BadValue.class).isThrownBy(() -> Money.parse(text, "预算"))
			.satisfies(bad -> assertThat(bad.code()).isEqualTo("import.finding.money"));
	}

	@Test
	void refusesRangesUpsideDownAndSumsBeyondReason() {
		assertThatExceptionOfType(BadValue.class).isThrownBy(() -> Money.parse("50-30", ""))
			.satisfies(bad -> assertThat(bad.code()).isEqualTo("import.finding.range"));
		assertThatExceptionOfType(BadValue.class).isThrownBy(() -> Money.parse("999999999999", ""))
			.satisfies(bad -> assertThat(bad.code()).isEqualTo("import.finding.moneyTooMuch"));
	}

	private static int compare(BigDecimal one, BigDecimal other) {
		return (one == null || other == null) ? ((one == other) ? 0 : 1) : one.compareTo(other);
	}

}
