package org.caiqiao.web;

import org.jspecify.annotations.Nullable;

/**
 * What a form fragment needs to know about one input besides its value.
 *
 * @param name the property path, such as {@code agenda[0].title}
 * @param id the id of the input in the page
 * @param label key of its label
 * @param hint key of its hint, which may not exist
 * @param unit key of its unit, which may not exist
 * @param required whether leaving it empty is an error
 * @param maxLength most characters, or null where there is no limit
 * @param autocomplete what browsers may fill in from their own knowledge, or null
 */
record FormField(String name, String id, String label, String hint, String unit, boolean required,
		@Nullable Integer maxLength, @Nullable String autocomplete) {

	/** Ids of the texts that belong to the input, for {@code aria-describedby}. */
	public @Nullable String describedBy(boolean hinted, boolean wrong) {
		String texts = (hinted ? this.id + "-hint " : "") + (wrong ? this.id + "-error" : "");
		return texts.isEmpty() ? null : texts.strip();
	}

	/** What browsers may fill in for an input of this type, or null. */
	public @Nullable String autocomplete(String type) {
		return switch (type) {
			case "email" -> "email";
			case "password" -> this.name.endsWith("currentPassword") ? "current-password" : "new-password";
			default -> this.autocomplete;
		};
	}

}
