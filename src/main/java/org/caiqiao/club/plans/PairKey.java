package org.caiqiao.club.plans;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;

/**
 * Who meets whom.
 *
 * @param expert who is met
 * @param company who comes
 */
record PairKey(long expert, long company) {

	private static final Pattern FORM = Pattern.compile("E(\\d{1,18})-C(\\d{1,18})");

	/** What the planner calls a member. */
	static String idOf(Participant member) {
		return (member.kind() == MemberKind.COMPANY) ? companyId(member.id()) : expertId(member.id());
	}

	static String expertId(long expert) {
		return "E" + expert;
	}

	static String companyId(long company) {
		return "C" + company;
	}

	/** Reads what {@link #id()} wrote; empty where it is something else. */
	static Optional<PairKey> of(String id) {
		Matcher form = FORM.matcher(id);
		return form.matches() ? Optional.of(new PairKey(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
				: Optional.empty();
	}

	/** Its name in addresses, in forms and for the planner. */
	String id() {
		return expertId() + "-" + companyId();
	}

	String expertId() {
		return expertId(this.expert);
	}

	String companyId() {
		return companyId(this.company);
	}

}
