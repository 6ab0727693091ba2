package org.caiqiao.club;

import java.util.Set;

/**
 * The members that somebody speaks for.
 *
 * @param companies ids of companies
 * @param experts ids of experts: the person, or all of the institution whose office it is
 * @param investors ids of investors
 * @param institutions ids of institutions
 */
public record SpokenFor(Set<Long> companies, Set<Long> experts, Set<Long> investors, Set<Long> institutions) {

	/** One member alone. */
	public static SpokenFor only(MemberKind kind, long member) {
		return new SpokenFor(one(kind, MemberKind.COMPANY, member), one(kind, MemberKind.EXPERT, member),
				one(kind, MemberKind.INVESTOR, member), one(kind, MemberKind.INSTITUTION, member));
	}

	/** Whether this member is among them. */
	public boolean has(MemberKind kind, long member) {
		return (switch (kind) {
			case COMPANY -> this.companies;
			case EXPERT -> this.experts;
			case INVESTOR -> this.investors;
			case INSTITUTION -> this.institutions;
		}).contains(member);
	}

	/** Whether this member is among them. */
	public boolean has(Participant member) {
		return has(member.kind(), member.id());
	}

	/** Whether it is nobody. */
	public boolean isEmpty() {
		return this.companies.isEmpty() && this.experts.isEmpty() && this.investors.isEmpty()
				&& this.institutions.isEmpty();
	}

	private static Set<Long> one(MemberKind kind, MemberKind other, long member) {
		return (kind == other) ? Set.of(member) : Set.of();
	}

}
