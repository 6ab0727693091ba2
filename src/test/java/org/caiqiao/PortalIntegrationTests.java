package org.caiqiao;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PortalIntegrationTests {

	private final MockMvcTester pages;

	PortalIntegrationTests(@Autowired MockMvcTester pages) {
		this.pages = pages;
	}

	@Test
	void readinessIsToldWithoutDetails() {
		assertThat(this.pages.get().uri("/actuator/health/readiness")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void whatNoModuleNamesIsNotThere() {
		assertThat(this.pages.get().uri("/no-such-page")).hasStatus(HttpStatus.NOT_FOUND);
	}

}
