package org.caiqiao.club;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttendeeFileUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1＋1" })
	void whatBeginsLikeAFormulaBecomesText(String name) {
		assertThat(AttendeeFile.cell(name)).isEqualTo("'" + name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "林书云", "A=B", "北京 - 测试" })
	void whatDoesNotStaysAsItIs(String name) {
		assertThat(AttendeeFile.cell(name)).isEqualTo(name);
	}

}
