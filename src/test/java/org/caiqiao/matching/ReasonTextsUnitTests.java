package org.caiqiao.matching;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.caiqiao.matching.engine.Reason;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTextsUnitTests {

	@Test
	void evidenceWithoutATitleIsTheExpertsOwnWords() {
		assertThat(texts(Locale.SIMPLIFIED_CHINESE).of(new Reason.FurtherEvidence(2, List.of("", "一项成果"), 0)))
			.isEqualTo("另有佐证：专家自述的能力、“一项成果”");
		for (Locale locale : List.of(Locale.TRADITIONAL_CHINESE, Locale.ENGLISH)) {
			assertThat(texts(locale).of(new Reason.FurtherEvidence(2, List.of(""), 0))).doesNotContain("“”", "「」",
					"\"\"");
		}
	}

	private static ReasonTexts texts(Locale locale) {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/matching");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new ReasonTexts(messages, locale, UnaryOperator.identity(), true);
	}

}
