package org.caiqiao.club.meetings;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Tables as the page sends them: one, or several that are numbered. */
record TablesForm(@NotBlank @Size(max = 30) @Nullable String table, @Nullable String first, @Nullable String last,
		@Size(max = 40) @Nullable String room, @NotBlank @Nullable String seats) {

	static final int MOST_SEATS = 100;

	static final int LARGEST_NUMBER = 999;

	static TablesForm empty(String table) {
		return new TablesForm(table, "1", "", "", "4");
	}

	/** The names of the tables, or none where something is wrong. */
	List<String> read(Typed typed) {
		Integer from = typed.number("first", this.first, 1, LARGEST_NUMBER);
		Integer to = typed.number("last", this.last, 1, LARGEST_NUMBER);
		typed.needed("seats", this.seats, 2, MOST_SEATS);
		if (from != null && to != null && to < from) {
			typed.refuse("last", "club.table.order");
		}
		if (typed.errors().hasErrors()) {
			return List.of();
		}
		String name = Typed.text(this.table);
		int start = (from != null) ? from : 1;
		return (to == null) ? List.of(name)
				: IntStream.rangeClosed(start, to).mapToObj(number -> name + " " + number).toList();
	}

	/** How many sit at each. */
	int chairs() {
		return Integer.parseInt(Typed.text(this.seats));
	}

}
