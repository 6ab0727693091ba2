package org.caiqiao.exchange.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.shared.Keywords;
import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a row as values.
 *
 * @param row the row
 * @param words what closed lists are written in
 */
record Values(Row row, Vocabulary words) {

	private static final int MOST_CODES = 8;

	private static final int MOST_KEYWORDS_TEXT = 200;

	/** A text; empty where nothing stands. */
	String text(String field, int most) {
		String text = this.row.value(field, typed -> {
			if (typed.length() > most) {
				throw new BadValue("import.finding.tooLong", String.valueOf(most), String.valueOf(typed.length()));
			}
			return typed;
		}, value -> Understood.of(field, value));
		return Objects.requireNonNullElse(text, "");
	}

	/** A text in one line that must be there. */
	String title(String field, int most) {
		String title = text(field, most).replaceAll("\\s+", " ");
		if (title.isEmpty() && !this.row.faulty()) {
			this.row.reject(field, "import.finding.empty");
		}
		return title;
	}

	/** A day; a month or a year stands for its end. */
	@Nullable LocalDate day(String field) {
		return this.row.value(field, Dates::last, day -> Understood.of(field, day));
	}

	/** An amount or a range. */
	Money money(String field) {
		Money money = this.row.value(field, typed -> Money.parse(typed, this.row.heading(field)),
				value -> new Understood(field,
						Stream.of(value.least(), value.most())
							.map(end -> (end != null) ? end.toPlainString() : "")
							.toList(),
						"money"));
		return Objects.requireNonNullElse(money, Money.OPEN);
	}

	/** A single amount in 万元. */
	@Nullable BigDecimal amount(String field) {
		Money money = money(field);
		return (money.most() != null) ? money.most() : money.least();
	}

	/** A code of a list; null where nothing stands. */
	@Nullable String code(String field, CodeList list) {
		return this.row.value(field, this.words.codes(list)::code,
				code -> new Understood(field, List.of(code), list.name()));
	}

	/** Codes of a list. */
	List<String> codes(String field, CodeList list) {
		List<String> codes = this.row.value(field, typed -> this.words.codes(list).codes(typed, MOST_CODES),
				value -> new Understood(field, value, list.name()));
		return Objects.requireNonNullElse(codes, List.of());
	}

	/** One of some constants; null where nothing stands. */
	<E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
		return this.row.value(field, this.words.choices(type)::one,
				choice -> new Understood(field, List.of(choice.name()), "enum." + type.getSimpleName()));
	}

	/** Several of some constants. */
	<E extends Enum<E>> List<E> choices(String field, Class<E> type) {
		Set<E> choices = this.row.value(field, this.words.choices(type)::several, value -> new Understood(field,
				value.stream().map(Enum::name).toList(), "enum." + type.getSimpleName()));
		return (choices != null) ? List.copyOf(choices) : List.of();
	}

	/** Whether something is so; not, where nothing stands. */
	boolean yes(String field, String... otherNames) {
		Boolean yes = this.row.value(field, typed -> YesNo.parse(typed, List.of(otherNames)),
				value -> new Understood(field, List.of(value ? "yes" : "no"), "import"));
		return Boolean.TRUE.equals(yes);
	}

	List<String> keywords(String field) {
		List<String> words = Keywords.split(text(field, MOST_KEYWORDS_TEXT));
		return new ArrayList<>(words);
	}

}
