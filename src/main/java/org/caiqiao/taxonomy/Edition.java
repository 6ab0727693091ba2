package org.caiqiao.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A list in one version.
 *
 * @param source where its words are from, and what of them is the office's own
 * @param validTo the first day on which it no longer holds, or null
 */
record Edition(CodeList list, String version, Name name, String source, LocalDate validFrom,
		@Nullable LocalDate validTo, List<CodeItem> items, Map<String, CodeItem> byCode) {

	Edition(CodeList list, String version, Name name, String source, LocalDate validFrom, @Nullable LocalDate validTo,
			List<CodeItem> items) {
		this(list, version, name, source, validFrom, validTo, List.copyOf(items),
				items.stream().collect(Collectors.toUnmodifiableMap(CodeItem::code, Function.identity())));
	}

	boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || day.isBefore(this.validTo));
	}

	Optional<CodeItem> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/** The entries that have none under them. */
	List<CodeItem> leaves() {
		var parents = this.items.stream()
			.map(CodeItem::parentCode)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.items.stream().filter(item -> !parents.contains(item.code())).toList();
	}

}
