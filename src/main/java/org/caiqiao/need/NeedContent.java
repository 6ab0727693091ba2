package org.caiqiao.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.publication.PublishedContent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a company says about its need. Texts are empty, never null, where nothing was said
 * yet.
 *
 * @param kind what it lacks
 * @param title the need in a line
 * @param problem what goes wrong today, and where
 * @param target what is to be reached, measurable
 * @param presentValue the same measure today
 * @param tried what was tried and why it did not do
 * @param limits what a solution must keep to
 * @param budgetMin the least the company would spend, in 万元
 * @param budgetMax the most the company would spend, in 万元
 * @param deadline the day by which it is needed
 * @param fields codes of the club's fields
 * @param industry GB/T 4754 division
 * @param keywords words to be found by
 * @param membersText details for members of the club only
 * @param hideCompany whether the company's name is kept from everybody but the office
 * until both sides agree
 * @param secret whether the text is declared secret (涉密): such a text is never published
 */
@Embeddable
public record NeedContent(@Enumerated(EnumType.STRING) NeedKind kind, String title, String problem, String target,
		String presentValue, String tried, String limits, @Nullable BigDecimal budgetMin,
		@Nullable BigDecimal budgetMax, @Nullable LocalDate deadline, @JdbcTypeCode(SqlTypes.ARRAY) List<String> fields,
		@Nullable String industry, @JdbcTypeCode(SqlTypes.ARRAY) List<String> keywords, String membersText,
		boolean hideCompany, boolean secret) implements PublishedContent {

	/** A need of which only the title and the text are known, as in many spreadsheets. */
	public static NeedContent of(String title, String problem) {
		return new NeedContent(NeedKind.TECHNOLOGY, title, problem, "", "", "", "", null, null, null, List.of(), null,
				List.of(), "", false, false);
	}

	/** The need in a sentence or two, for lists. */
	@Override
	public String teaser() {
		String text = this.problem.strip().replaceAll("\\s+", " ");
		return text.length() <= TEASER ? text : text.substring(0, TEASER) + "…";
	}

	/** All that everybody may read of it, but for the title. */
	@Override
	public String body() {
		return String.join("\n", this.problem, this.target, this.presentValue, this.tried, this.limits,
				String.join(" ", this.keywords));
	}

	/**
	 * What a reviewer and a matcher miss most, by the names of the form's fields; empty
	 * when all is said.
	 */
	public List<String> missing() {
		return Stream
			.of(missing("problem", this.problem), missing("target", this.target),
					missing("presentValue", this.presentValue), missing("tried", this.tried),
					missing("limits", this.limits), this.budgetMax == null ? "budgetMax" : "",
					this.deadline == null ? "deadline" : "", this.fields.isEmpty() ? "fields" : "")
			.filter(name -> !name.isEmpty())
			.toList();
	}

	@Override
	public boolean ready() {
		return !missing().contains("problem") && !missing().contains("target");
	}

	/** How complete it is, 0 to 100. */
	public int completeness() {
		return 100 - missing().size() * 100 / 8;
	}

	private static final int TEASER = 120;

	private static String missing(String name, String text) {
		return text.isBlank() ? name : "";
	}

}
