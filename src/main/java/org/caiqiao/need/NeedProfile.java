package org.caiqiao.need;

import org.caiqiao.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a need.
 *
 * @param id the need
 * @param company who needs it; null where the office entered it for none
 * @param content what is said of it; who reads the members' layer is the reader's
 * business
 * @param published whether everybody may see it
 * @param demo whether it is invented
 */
public record NeedProfile(NeedId id, @Nullable CompanyId company, NeedContent content, boolean published,
		boolean demo) {
}
