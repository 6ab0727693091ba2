package org.caiqiao.insight;

/**
 * A name that the district's report lists, such as one of its nine fields.
 *
 * @param kind what it names
 * @param name as printed
 * @param note what the report says of it; may be empty
 */
public record PublishedName(Kind kind, String name, String note) {

	/** What the names of a report name. */
	public enum Kind {

		MEASURE, FIELD, INSTITUTION, COMPANY, AGREEMENT, TRAINING_BODY, TRAINING_FIELD

	}

}
