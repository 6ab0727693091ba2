package org.caiqiao.introduction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an introduction is about.
 *
 * @param kind what kind of thing
 * @param id its number among its kind
 */
@Embeddable
public record Subject(@Enumerated(EnumType.STRING) Kind kind, long id) {

	/** The page of the thing. */
	public String url() {
		return switch (this.kind) {
			case NEED -> "/needs/" + this.id;
			case ACHIEVEMENT -> "/achievements/" + this.id;
			case EXPERT -> "/experts/" + this.id;
		};
	}

	/** Whether the two are the two sides of a match: one is a need, the other is not. */
	boolean pairs(Subject other) {
		return (this.kind == Kind.NEED) != (other.kind == Kind.NEED);
	}

	/** What kind of thing. */
	public enum Kind {

		NEED, ACHIEVEMENT, EXPERT

	}

}
