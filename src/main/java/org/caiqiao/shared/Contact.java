package org.caiqiao.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom to talk to at a member. Never public: for the member itself, the office, and the
 * other side of an accepted introduction.
 *
 * @param name the person; empty where unknown
 * @param phone a telephone number as it was written; empty where unknown
 * @param email an address; empty where unknown
 */
@Embeddable
public record Contact(@Column(name = "contact_name") String name, @Column(name = "contact_phone") String phone,
		@Column(name = "contact_email") String email) {

	/** Nobody known. */
	public static final Contact NONE = new Contact("", "", "");

}
