package org.caiqiao.taxonomy;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A list in one version as the office sees it.
 *
 * @param address what stands for the list in an address
 * @param choices how many entries one may choose
 * @param source in Chinese, since it names Chinese documents
 * @param inForce whether it is the one that holds today
 */
record EditionRow(String address, String name, String version, int choices, String source, LocalDate validFrom,
		@Nullable LocalDate validTo, boolean inForce) {

	static EditionRow of(Edition edition, boolean inForce, Locale locale) {
		return new EditionRow(edition.list().address(), edition.name().in(locale), edition.version(),
				edition.leaves().size(), Name.chinese(edition.source(), locale), edition.validFrom(), edition.validTo(),
				inForce);
	}

}
