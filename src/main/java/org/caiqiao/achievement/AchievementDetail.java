package org.caiqiao.achievement;

import java.util.List;
import java.util.Map;

import org.caiqiao.shared.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An achievement as its own page shows it to one reader.
 *
 * @param id its number
 * @param content what is said of it
 * @param owners names of its experts by their numbers
 * @param institutionId the institution that holds it, or null
 * @param institution that institution's name, or null
 * @param trl its readiness in words, or null
 * @param stage the rough stage of that readiness, or null
 * @param fields names of its fields
 * @param disciplines names of its disciplines
 * @param strategicIndustries names of its strategic emerging industries
 * @param publication where it stands
 * @param writable whether this reader may change it
 * @param office whether this reader is the office
 * @param member whether this reader may see the members' layer
 * @param demo whether it is invented
 */
record AchievementDetail(long id, AchievementContent content, Map<Long, String> owners, @Nullable Long institutionId,
		@Nullable String institution, @Nullable String trl, @Nullable String stage, List<String> fields,
		List<String> disciplines, List<String> strategicIndustries, Publication publication, boolean writable,
		boolean office, boolean member, boolean demo) {
}
