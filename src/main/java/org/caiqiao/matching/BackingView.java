package org.caiqiao.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Backing;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * A project or an investor found, as a reader sees it.
 *
 * @param url its page
 * @param title its title or name
 * @param demo whether it is invented
 * @param level how well the two fit
 * @param points the score, 0 to 100
 * @param reasons the parts of the score, in the reader's language
 */
record BackingView(String url, String title, boolean demo, Level level, int points, List<MatchView.Why> reasons) {

	/** Says the parts of a score in the reader's language. */
	record Texts(MessageSource messages, Taxonomy taxonomy, Locale locale) {

		BackingView view(String url, String title, boolean demo, Backing fit) {
			var reasons = new ArrayList<MatchView.Why>();
			String fields = fit.shared()
				.stream()
				.map(code -> this.taxonomy.label(CodeList.FIELD, code, this.locale))
				.collect(Collectors.joining(text("match.reason.and")));
			add(reasons, fit.fields(), "matching.backing.fields", fields);
			add(reasons, fit.readiness(), "matching.backing.readiness", fit.level());
			BigDecimal amount = fit.amount();
			add(reasons, fit.ticket(), "matching.backing.ticket", (amount != null) ? amount.toPlainString() : null);
			return new BackingView(url, title, demo, fit.fit(), fit.score(), reasons);
		}

		private void add(List<MatchView.Why> reasons, int points, String key, @Nullable Object argument) {
			if (points != 0) {
				reasons.add(new MatchView.Why(text((points > 0) ? key : key + ".against", argument), points));
			}
		}

		private String text(String key, @Nullable Object... arguments) {
			return this.messages.getMessage(key, arguments, this.locale);
		}

	}

}
