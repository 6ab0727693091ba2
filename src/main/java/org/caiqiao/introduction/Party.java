package org.caiqiao.introduction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One side of an introduction.
 *
 * @param kind what kind of member it is
 * @param id its number among its kind; 0 for the office
 */
@Embeddable
public record Party(@Enumerated(EnumType.STRING) Kind kind, long id) {

	/** Who stands in where nobody is known: the talent office. */
	public static final Party OFFICE = new Party(Kind.OFFICE, 0);

	/** What kind of member. */
	public enum Kind {

		COMPANY, EXPERT, INVESTOR, INSTITUTION, OFFICE

	}

}
