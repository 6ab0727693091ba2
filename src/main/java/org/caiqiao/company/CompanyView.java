package org.caiqiao.company;

import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A company as its own page shows it to one reader.
 *
 * @param industry name of its industry; empty where unknown
 * @param division name of its division; empty where unknown
 * @param membership where it stands with the office
 * @param contact whom to talk to; null where this reader is not told
 * @param writable whether this reader may change it
 * @param office whether this reader is the office
 */
record CompanyView(CompanyProfile profile, String industry, String division, Membership membership,
		@Nullable Contact contact, boolean writable, boolean office) {
}
