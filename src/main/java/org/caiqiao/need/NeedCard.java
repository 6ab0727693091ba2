package org.caiqiao.need;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * A need as a card of a list, in the reader's language; the company's name is null where
 * it is hidden or unknown.
 */
record NeedCard(long id, NeedRow row, @Nullable String company, List<String> fields) {

	static NeedCard of(NeedRow row, Map<Long, String> companies, Taxonomy taxonomy, Locale locale) {
		Long company = row.companyId();
		return new NeedCard(row.id(), row, (company == null || row.hideCompany()) ? null : companies.get(company),
				row.fields().stream().map(code -> taxonomy.label(CodeList.FIELD, code, locale)).toList());
	}

}
