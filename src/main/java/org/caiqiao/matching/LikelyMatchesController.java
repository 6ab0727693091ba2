package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Facts;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.shared.Keywords;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

	private final Places places;

	LikelyMatchesController(MatchingService matching, Places places) {
		this.matching = matching;
		this.places = places;
	}

	@PostMapping("/needs/likely-matches")
	String likely(@ModelAttribute Written written, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale,
			Model model) {
		model.addAttribute("enough", ENOUGH);
		model.addAttribute("secret", written.isSecret());
		model.addAttribute("short", written.isShort());
		Map<Kind, List<MatchView>> found = new LinkedHashMap<>();
		if (!written.isSecret() && !written.isShort()) {
			MatchText text = written.toText(this.places.ofWriter(who, written.hidesCompany()));
			for (Kind wanted : List.of(Kind.ACHIEVEMENT, Kind.EXPERT)) {
				found.put(wanted, this.matching.likely(text, wanted, MOST, locale));
			}
		}
		found.values().removeIf(List::isEmpty);
		model.addAttribute("found", found);
		return "matching/likely :: likely";
	}

	/** The answers of the form that are matched. */
	record Written(@Nullable String title, @Nullable String problem, @Nullable String target,
			@Nullable String presentValue, @Nullable String limits, @Nullable String keywords,
			@Nullable List<String> fields, @Nullable String secret, @Nullable String budgetMax,
			@Nullable String deadline, @Nullable String hideCompany) {

		boolean isSecret() {
			return "true".equals(this.secret);
		}

		boolean hidesCompany() {
			return "true".equals(this.hideCompany);
		}

		boolean isShort() {
			return (cut(this.title) + cut(this.problem)).strip().length() < ENOUGH;
		}

		MatchText toText(@Nullable String place) {
			String text = String.join("\n", cut(this.problem), cut(this.target), cut(this.presentValue),
					cut(this.limits));
			Set<String> codes = (this.fields != null) ? Set.copyOf(this.fields) : Set.of();
			return new MatchText(new Subject(Kind.NEED, "draft"), "", cut(this.title), text,
					Keywords.split(cut(this.keywords)), codes, null,
					Facts.ofNeed(amount(this.budgetMax), day(this.deadline)).at(place));
		}

		/** Half-typed amounts and days are not known yet. */
		private static @Nullable BigDecimal amount(@Nullable String typed) {
			return cut(typed).strip().matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(cut(typed).strip()) : null;
		}

		private static @Nullable LocalDate day(@Nullable String typed) {
			try {
				return LocalDate.parse(cut(typed).strip());
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		private static String cut(@Nullable String text) {
			return (text != null) ? text.substring(0, Math.min(text.length(), LONGEST)) : "";
		}

	}

}
