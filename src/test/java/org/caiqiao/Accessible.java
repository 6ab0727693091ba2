package org.caiqiao;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a page against the rules of WCAG 2.2, levels A and AA, that a machine can check.
 */
public final class Accessible {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Accessible() {
	}

	/** Fails with what is wrong and where. */
	public static void check(Page page) {
		List<String> violations = new AxeBuilder(page).withTags(RULES)
			.analyze()
			.getViolations()
			.stream()
			.map(Accessible::told)
			.toList();
		assertThat(violations).as("accessibility of " + page.url()).isEmpty();
		boolean tooWide = (Boolean) page
			.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
		assertThat(tooWide).as("scrolls sideways: " + page.url()).isFalse();
	}

	private static String told(Rule rule) {
		return rule.getId() + " (" + rule.getHelp() + "): "
				+ rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
	}

}
