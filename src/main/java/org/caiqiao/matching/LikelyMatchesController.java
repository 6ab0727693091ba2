package org.caiqiao.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.caiqiao.matching.engine.Facts;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.shared.Keywords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What a need might match, beside its form while it is written. */
@Controller
class LikelyMatchesController {

	/** Of fewer characters the words tell nothing. */
	private static final int ENOUGH = 12;

	/** As much of each answer as the form takes. */
	private static final int LONGEST = 5000;

	private static final int MOST = 4;

	private final MatchingService matching;

	LikelyMatchesController(MatchingService matching) {
		this.matching = matching;
	}

	@PostMapping("/needs/likely-matches")
	String likely(@ModelAttribute Written written, Locale locale, Model model) {
		model.addAttribute("enough", ENOUGH);
		model.addAttribute("secret", written.isSecret());
		model.addAttribute("short", written.isShort());
		Map<Kind, List<MatchView>> found = new LinkedHashMap<>();
		if (!written.isSecret() && !written.isShort()) {
			for (Kind wanted : List.of(Kind.ACHIEVEMENT, Kind.EXPERT)) {
				found.put(wanted, this.matching.likely(written.toText(), wanted, MOST, locale));
			}
		}
		found.values().removeIf(List::isEmpty);
		model.addAttribute("found", found);
		return "matching/likely :: likely";
	}

	/** The answers of the form that are matched. */
	record Written(@Nullable String title, @Nullable String problem, @Nullable String target,
			@Nullable String presentValue, @Nullable String limits, @Nullable String keywords,
			@Nullable List<String> fields, @Nullable String secret) {

		boolean isSecret() {
			return "true".equals(this.secret);
		}

		boolean isShort() {
			return (cut(this.title) + cut(this.problem)).strip().length() < ENOUGH;
		}

		MatchText toText() {
			String text = String.join("\n", cut(this.problem), cut(this.target), cut(this.presentValue),
					cut(this.limits));
			Set<String> codes = (this.fields != null) ? Set.copyOf(this.fields) : Set.of();
			return new MatchText(new Subject(Kind.NEED, "draft"), "", cut(this.title), text,
					Keywords.split(cut(this.keywords)), codes, null, Facts.NONE);
		}

		private static String cut(@Nullable String text) {
			return (text != null) ? text.substring(0, Math.min(text.length(), LONGEST)) : "";
		}

	}

}
