package org.caiqiao.expert;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * An expert as a card of a list, in the reader's language.
 *
 * @param institution name of its institution; null where it belongs to none
 * @param fields names of its fields
 */
record ExpertCard(ExpertRow row, @Nullable String institution, List<String> fields) {

	/** Its number. */
	public long id() {
		return this.row.id();
	}

	static ExpertCard of(ExpertRow row, Map<Long, String> institutions, Taxonomy taxonomy, Locale locale) {
		Long institution = row.institution();
		return new ExpertCard(row, (institution != null) ? institutions.get(institution) : null,
				row.fields().stream().map(code -> taxonomy.label(CodeList.FIELD, code, locale)).toList());
	}

}
