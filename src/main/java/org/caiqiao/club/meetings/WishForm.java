package org.caiqiao.club.meetings;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A page of wishes as it is sent.
 *
 * @param rows one for each other member that the page showed
 * @param slots the slots that the page showed
 * @param free those of them that are ticked
 * @param sharesSlot whether the box is ticked
 */
record WishForm(@Size(max = WishPages.SIZE) @Nullable List<@Valid WishRow> rows, @Nullable List<@Nullable String> slots,
		@Nullable List<@Nullable String> free, @Nullable Boolean sharesSlot) {

	WishForm {
		rows = (rows != null) ? rows.stream().map(row -> (row != null) ? row : WishRow.empty()).toList() : List.of();
		slots = (slots != null) ? List.copyOf(numbers(slots)) : List.of();
		free = (free != null) ? List.copyOf(numbers(free)) : List.of();
	}

	/** What it says. */
	WishPage page() {
		List<WishRow> said = lines();
		return new WishPage(said.stream().map(WishRow::id).toList(),
				said.stream().map(WishRow::wish).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), away(),
				Boolean.TRUE.equals(this.sharesSlot));
	}

	/** Shown and not ticked. */
	public List<Long> away() {
		List<@Nullable String> ticked = Objects.requireNonNull(this.free);
		return Objects.requireNonNull(this.slots)
			.stream()
			.filter(slot -> !ticked.contains(slot))
			.map(slot -> Long.valueOf(Objects.requireNonNull(slot)))
			.toList();
	}

	public List<WishRow> lines() {
		return Objects.requireNonNull(this.rows);
	}

	private static List<String> numbers(List<@Nullable String> typed) {
		return typed.stream()
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.filter(one -> one.matches("\\d{1,18}"))
			.toList();
	}

}
