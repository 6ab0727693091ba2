package org.caiqiao.introduction;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to ask for an introduction; the asker is a kind and a number apart
 * by a hyphen.
 *
 * @param beside what the thing was matched with, in the same form; whatever else stands
 * there counts as nothing
 */
record AskForm(@NotNull @Pattern(regexp = "(COMPANY|EXPERT|INVESTOR|INSTITUTION)-\\d{1,18}") @Nullable String asker,
		Subject.@NotNull @Nullable Kind kind, @NotNull @Nullable Long id, @Nullable String beside,
		@NotBlank @Size(max = 500) @Nullable String message) {

	Party toAsker() {
		String[] parts = Objects.requireNonNull(this.asker).split("-");
		return new Party(Party.Kind.valueOf(parts[0]), Long.parseLong(parts[1]));
	}

	/** What the thing was matched with, or null. */
	@Nullable Subject toBeside() {
		if (this.beside == null || !this.beside.matches("(NEED|ACHIEVEMENT|EXPERT)-\\d{1,18}")) {
			return null;
		}
		String[] parts = this.beside.split("-");
		return new Subject(Subject.Kind.valueOf(parts[0]), Long.parseLong(parts[1]));
	}

	/** The thing asked about, or null where the address did not name one. */
	@Nullable Subject toSubject() {
		return (this.kind != null && this.id != null) ? new Subject(this.kind, this.id) : null;
	}

}
