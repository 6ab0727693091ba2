package org.caiqiao.account;

import org.caiqiao.shared.Rejected;

/**
 * How a person wants to be called.
 *
 * @param value 1 to 80 characters, no control characters
 */
record DisplayName(String value) {

	static final int LONGEST = 80;

	/** The name, or a refusal of the field {@code displayName}. */
	static DisplayName of(String typed) {
		String name = typed.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
		if (name.isEmpty() || name.length() > LONGEST) {
			throw Rejected.field("displayName", "account.displayName.invalid", LONGEST);
		}
		return new DisplayName(name);
	}

}
