package org.caiqiao.need;

import java.util.List;

import org.caiqiao.shared.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A need as its own page shows it to one reader.
 *
 * @param id its number
 * @param content what is said of it
 * @param companyId who needs it; null where this reader is not told or the office entered
 * it
 * @param company that company's name, or null
 * @param fields names of its fields
 * @param industry name of its industry, or null
 * @param publication where it stands
 * @param writable whether this reader may change it
 * @param office whether this reader is the office
 * @param version the version that this reader sees
 * @param changes what the office changed of it; for those who may change it
 * @param member whether this reader may see the members' layer
 * @param demo whether it is invented
 */
record NeedDetail(long id, NeedContent content, @Nullable Long companyId, @Nullable String company, List<String> fields,
		@Nullable String industry, Publication publication, boolean writable, boolean office, int version,
		List<NeedChange> changes, boolean member, boolean demo) {
}
