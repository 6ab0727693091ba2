package org.caiqiao.shared;

/** An id with the name that people know it by. */
public record Named(long id, String name) {

	/** As a choice in a form. */
	public Option option() {
		return new Option(String.valueOf(this.id), this.name);
	}

}
