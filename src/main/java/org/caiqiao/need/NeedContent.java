package org.caiqiao.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.publication.PublishedContent;
import org.caiqiao.shared.Rejected;
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

	@Override
	public boolean ready() {
		return !this.problem.isBlank() && !this.target.isBlank();
	}

	/** Refuses a budget of which the least is more than the most. */
	void refuseOddBudget() {
		if (this.budgetMin != null && this.budgetMax != null && this.budgetMin.compareTo(this.budgetMax) > 0) {
			throw Rejected.field("budgetMax", "need.budget.order");
		}
	}

	/** How complete it is, 0 to 100. */
	public int completeness() {
		return NeedCompleteness.of(this).score();
	}

	private static final int TEASER = 120;

}
