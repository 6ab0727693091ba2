package org.caiqiao.club.meetings;

import java.util.Arrays;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one other member, as the page sends it.
 *
 * @param other the other one's number
 * @param strength name of a strength; empty for nothing
 * @param words what about
 * @param need number of a need; empty for none
 */
record WishRow(@Nullable String other, @Nullable String strength, @Size(max = 200) @Nullable String words,
		@Nullable String need) {

	static WishRow empty() {
		return new WishRow("", "", "", "");
	}

	static WishRow of(long other, @Nullable Wish said) {
		Long about = (said != null) ? said.need() : null;
		return (said == null) ? new WishRow(String.valueOf(other), "", "", "") : new WishRow(String.valueOf(other),
				said.strength().name(), said.words(), (about != null) ? about.toString() : "");
	}

	/** The other one; 0 where there is nobody of that name. */
	long id() {
		return number(this.other);
	}

	/** The wish, or null where nothing is wished. */
	@Nullable Wish wish() {
		long about = number(this.need);
		return Arrays.stream(WishStrength.values())
			.filter(one -> one.name().equals(this.strength))
			.findFirst()
			.map(one -> new Wish(id(), one, Typed.text(this.words), (about > 0) ? about : null))
			.orElse(null);
	}

	/** Something is said that goes nowhere unless it is a wish. */
	boolean idle() {
		return wish() == null && !Typed.text(this.words).isEmpty();
	}

	private static long number(@Nullable String typed) {
		String plain = Typed.text(typed);
		return plain.matches("\\d{1,18}") ? Long.parseLong(plain) : 0;
	}

}
