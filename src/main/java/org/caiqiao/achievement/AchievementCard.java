package org.caiqiao.achievement;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** An achievement as a card of a list, in the reader's language. */
record AchievementCard(long id, AchievementRow row, @Nullable String institution, List<String> fields) {

	static AchievementCard of(AchievementRow row, Map<Long, String> institutions, Taxonomy taxonomy, Locale locale) {
		Long institution = row.institutionId();
		return new AchievementCard(row.id(), row, (institution != null) ? institutions.get(institution) : null,
				row.fields().stream().map(code -> taxonomy.label(CodeList.FIELD, code, locale)).toList());
	}

}
