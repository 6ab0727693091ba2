package org.caiqiao.achievement;

import java.math.BigDecimal;
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
 * What research says about its achievement. Texts are empty, never null, where nothing
 * was said yet.
 *
 * @param title the achievement in a line
 * @param useInOneSentence what it is good for, for somebody of another field
 * @param problem the problem it solves
 * @param advantage what is better than before and by how much
 * @param text all else, as long as it needs to be
 * @param keywords words to be found by
 * @param trl readiness, 1 to 9 (GB/T 22900-2022), or null
 * @param ip the rights that protect it
 * @param cooperationWays names of {@link CooperationWay} constants
 * @param priceWay how a price is found
 * @param askingPrice in 万元, or null
 * @param consent what its unit said to a transfer; null where nobody told
 * @param fields codes of the club's fields
 * @param disciplines GB/T 13745 codes
 * @param strategicIndustries codes of the strategic emerging industries of 2018
 * @param membersText details for members of the club only
 * @param secret whether the text is declared secret (涉密): such a text is never published
 */
@Embeddable
public record AchievementContent(String title, String useInOneSentence, String problem, String advantage, String text,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> keywords, @Nullable Integer trl,
		@JdbcTypeCode(SqlTypes.JSON) List<IpRight> ip, @JdbcTypeCode(SqlTypes.ARRAY) List<String> cooperationWays,
		@Enumerated(EnumType.STRING) PriceWay priceWay, @Nullable BigDecimal askingPrice,
		@Enumerated(EnumType.STRING) @Nullable UnitConsent consent, @JdbcTypeCode(SqlTypes.ARRAY) List<String> fields,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> disciplines,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> strategicIndustries, String membersText,
		boolean secret) implements PublishedContent {

	/**
	 * An achievement of which only the title and the text are known, as in many
	 * spreadsheets.
	 */
	public static AchievementContent of(String title, String text) {
		return new AchievementContent(title, "", "", "", text, List.of(), null, List.of(), List.of(),
				PriceWay.NEGOTIATED, null, null, List.of(), List.of(), List.of(), "", false);
	}

	/** The achievement in a sentence, for lists. */
	@Override
	public String teaser() {
		String said = Stream.of(this.useInOneSentence, this.problem, this.text)
			.filter(text -> !text.isBlank())
			.findFirst()
			.orElse("")
			.strip()
			.replaceAll("\\s+", " ");
		return said.length() <= 120 ? said : said.substring(0, 120) + "…";
	}

	/** All that everybody may read of it, but for the title. */
	@Override
	public String body() {
		return String.join("\n", this.useInOneSentence, this.problem, this.advantage, this.text,
				String.join(" ", this.keywords), String.join(" ", this.ip.stream().map(IpRight::title).toList()));
	}

	/**
	 * What a reviewer and a matcher miss most, by the names of the form's fields; empty
	 * when all is said.
	 */
	public List<String> missing() {
		return Stream
			.of(missing("useInOneSentence", this.useInOneSentence), missing("problem", this.problem),
					missing("advantage", this.advantage), this.trl == null ? "trl" : "",
					this.fields.isEmpty() ? "fields" : "", this.cooperationWays.isEmpty() ? "cooperationWays" : "")
			.filter(name -> !name.isEmpty())
			.toList();
	}

	@Override
	public boolean ready() {
		return !missing().contains("useInOneSentence");
	}

	/** How complete it is, 0 to 100. */
	public int completeness() {
		return 100 - missing().size() * 100 / 6;
	}

	private static String missing(String name, String text) {
		return text.isBlank() ? name : "";
	}

}
