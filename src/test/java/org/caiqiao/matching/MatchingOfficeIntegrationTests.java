package org.caiqiao.matching;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.MatchText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The office reads how matching stands; nobody else does. */
@IntegrationTest
@AutoConfigureMockMvc
class MatchingOfficeIntegrationTests {

	private static final MatchText MET = MatchText.of(Kind.NEED, "900001", "锂电池极片毛刺在线检测", "辊压后极片边缘毛刺的机器视觉检测");

	private static final MatchText UNMET = MatchText.of(Kind.NEED, "900002", "古琴丝弦的传统缠法", "");

	private static final MatchText OFFER = MatchText.of(Kind.ACHIEVEMENT, "900003", "锂电池极片毛刺机器视觉在线检测",
			"辊压后极片边缘毛刺的机器视觉检测");

	private final MockMvcTester mvc;

	private final People people;

	private final MatchingIndex index;

	private final Encoding encoding;

	private final CoverageCounting counting;

	MatchingOfficeIntegrationTests(@Autowired MockMvcTester mvc, @Autowired People people,
			@Autowired MatchingIndex index, @Autowired Encoding encoding, @Autowired CoverageCounting counting) {
		this.mvc = mvc;
		this.people = people;
		this.index = index;
		this.encoding = encoding;
		this.counting = counting;
	}

	@AfterEach
	void takeOut() {
		List.of(MET, UNMET, OFFER).forEach((text) -> this.index.put(text.subject(), List.of(), Map.of()));
		this.index.publish();
	}

	@Test
	void onlyTheOfficeOpensIt() {
		assertThat(this.mvc.get().uri("/office/matching")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/office/matching").with(People.as(this.people.with(Role.COMPANY))))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post()
			.uri("/office/matching/count")
			.with(csrf())
			.with(People.as(this.people.with(Role.EXPERT)))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/office/matching").with(People.as(this.people.with(Role.OFFICER)))).hasStatusOk()
			.bodyText()
			.contains("匹配状况", "语义模型工作正常");
	}

	@Test
	void tellsWhichNeedsFindNothing() {
		List.of(MET, UNMET, OFFER)
			.forEach((text) -> this.index.put(text.subject(), List.of(text), this.encoding.of(List.of(text))));
		this.index.publish();
		SignedIn officer = this.people.with(Role.OFFICER);

		assertThat(this.mvc.post().uri("/office/matching/count").with(csrf()).with(People.as(officer)))
			.hasRedirectedUrl("/office/matching");

		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.counting.percent() == null);
		Coverage coverage = this.counting.last();
		assertThat(coverage).isNotNull();
		assertThat(coverage.unmet()).contains(UNMET.subject()).doesNotContain(MET.subject());
		assertThat(coverage.needs().get(Level.STRONG)).isPositive();
		assertThat(coverage.suggested().get(Kind.ACHIEVEMENT)).isPositive();
		assertThat(coverage.topShare()).isBetween(0.0, 1.0);
		assertThat(this.mvc.get().uri("/office/matching").with(People.as(officer))).hasStatusOk()
			.bodyText()
			.contains("统计时间");
	}

}
