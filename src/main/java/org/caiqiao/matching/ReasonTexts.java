package org.caiqiao.matching;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Reason;

import org.springframework.context.MessageSource;

/**
 * Says reasons in the reader's language.
 *
 * @param messages the bundles
 * @param locale the reader's language
 * @param field names a field by its code
 * @param closely whether to somebody who may know what the two sides said and did: one of
 * them, or the office
 */
public record ReasonTexts(MessageSource messages, Locale locale, UnaryOperator<String> field, boolean closely) {

	/** The name of a level. */
	public String of(Level level) {
		return text("enum.Level." + level);
	}

	/** All reasons in a line. */
	public String of(List<Reason> reasons) {
		return reasons.stream().map(this::of).collect(Collectors.joining(text("match.reason.apart")));
	}

	/** Reasons with the piece of evidence before them that carried the match. */
	public String carriedBy(String title, String reasons) {
		return text("match.reason.carried", text("match.reason.quoted", title)) + text("match.reason.apart") + reasons;
	}

	/** A reason in a phrase. */
	public String of(Reason reason) {
		boolean against = reason.points() < 0;
		return switch (reason) {
			case Reason.SharedTerms shared ->
				text("match.reason.terms", quoted(shared.terms().stream().map(Reason.SharedTerm::text).toList()));
			case Reason.SharedCharacters shared -> text("match.reason.characters");
			case Reason.Meaning meaning ->
				text(against ? "match.reason.meaning.against" : "match.reason.meaning", percent(meaning.cosine()));
			case Reason.SharedFields shared ->
				against ? text("match.reason.fields.against") : text("match.reason.fields", fields(shared.fields()));
			case Reason.Readiness readiness ->
				text(against ? "match.reason.readiness.against" : "match.reason.readiness", readiness.level());
			case Reason.Price price -> text("match.reason.price", price.price(), price.budget());
			case Reason.Deadline deadline -> of(deadline);
			case Reason.Near near -> text(near.district() ? "match.reason.place" : "match.reason.place.city");
			case Reason.Consent consent -> text(against ? "match.reason.consent.against" : "match.reason.consent");
			case Reason.History history ->
				this.closely ? text(against ? "match.reason.history.against" : "match.reason.history")
						: text("match.reason.history.closed");
			case Reason.FurtherEvidence further -> of(further);
		};
	}

	private String of(Reason.FurtherEvidence further) {
		if (further.deeds() == 0) {
			return text("match.reason.evidence", pieces(further.titles()));
		}
		return further.titles().isEmpty() ? text("match.reason.deeds")
				: text("match.reason.evidence.deeds", pieces(further.titles()));
	}

	private String of(Reason.Deadline reason) {
		String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(this.locale)
			.format(reason.deadline());
		Integer readiness = reason.readiness();
		return (readiness != null) ? text("match.reason.deadline.near", readiness, day)
				: text("match.reason.deadline.passed", day);
	}

	private String fields(Set<String> codes) {
		return codes.stream().map(this.field).collect(Collectors.joining(text("match.reason.and")));
	}

	/** What an expert says of himself or herself has no title. */
	private String pieces(List<String> titles) {
		return titles.stream()
			.map((title) -> title.isEmpty() ? text("match.reason.profile") : text("match.reason.quoted", title))
			.collect(Collectors.joining(text("match.reason.and")));
	}

	private String quoted(List<String> words) {
		return words.stream()
			.map((word) -> text("match.reason.quoted", word))
			.collect(Collectors.joining(text("match.reason.and")));
	}

	private String percent(double share) {
		return NumberFormat.getPercentInstance(this.locale).format(share);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
