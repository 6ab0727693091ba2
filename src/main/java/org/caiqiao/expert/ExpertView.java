package org.caiqiao.expert;

import java.util.List;

import org.caiqiao.institution.InstitutionProfile;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Membership;
import org.jspecify.annotations.Nullable;

/**
 * An expert as its own page shows it to one reader.
 *
 * @param institution null where it belongs to none
 * @param fields names of its fields
 * @param disciplines names of its disciplines
 * @param membership where it stands with the office
 * @param contact whom to talk to; null where this reader is not told
 * @param writable whether this reader may change it
 * @param office whether this reader is the office
 */
record ExpertView(ExpertProfile profile, @Nullable InstitutionProfile institution, List<String> fields,
		List<String> disciplines, Membership membership, @Nullable Contact contact, boolean writable, boolean office) {
}
