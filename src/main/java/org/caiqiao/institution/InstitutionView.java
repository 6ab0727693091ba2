package org.caiqiao.institution;

import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Membership;
import org.jspecify.annotations.Nullable;

/**
 * An institution as its own page shows it to one reader.
 *
 * @param division the name of its administrative division; empty where unknown
 * @param membership where it stands with the office
 * @param contact whom to talk to; null where this reader is not told
 * @param writable whether this reader may change it
 * @param office whether this reader is the office
 */
record InstitutionView(InstitutionProfile profile, String division, Membership membership, @Nullable Contact contact,
		boolean writable, boolean office) {
}
