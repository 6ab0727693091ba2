package org.caiqiao.investor;

import java.util.List;

import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Membership;
import org.jspecify.annotations.Nullable;

/**
 * An investor as its own page shows it to one reader.
 *
 * @param stages names of the stages it comes in at
 * @param fields names of its fields
 * @param membership where it stands with the office
 * @param contact whom to talk to; null where this reader is not told
 * @param writable whether this reader may change it
 * @param office whether this reader is the office
 */
record InvestorView(InvestorProfile profile, List<String> stages, List<String> fields, Membership membership,
		@Nullable Contact contact, boolean writable, boolean office) {
}
