package org.caiqiao.cli;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeZoneUnitTests {

	@Test
	void isBeijingTimeUnlessAnotherIsNamed() {
		assertThat(OfficeZone.of(Map.of()).getID()).isEqualTo("Asia/Shanghai");
		assertThat(OfficeZone.of(Map.of("CAIQIAO_ZONE", "Asia/Urumqi")).getID()).isEqualTo("Asia/Urumqi");
		assertThat(OfficeZone.of(Map.of("CAIQIAO_ZONE", "Nowhere/City")).getID()).isEqualTo("Asia/Shanghai");
	}

}
