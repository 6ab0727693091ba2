package org.caiqiao.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = ShowcaseController.class,
		properties = "spring.messages.basename=messages/web,messages/account,messages/showcase")
@Import(ShowcaseController.class)
@WithMockUser
class FragmentsTests {

	private final MockMvcTester pages;

	FragmentsTests(@Autowired MockMvcTester pages) {
		this.pages = pages;
	}

	@Test
	void dump() throws Exception {
		for (String page : new String[] { "form", "parts", "listing" }) {
			java.nio.file.Files.writeString(java.nio.file.Path.of("target/" + page + ".html"),
					this.pages.get().uri("/showcase/" + page).exchange().getResponse().getContentAsString());
		}
		assertThat(1).isEqualTo(1);
	}

}
