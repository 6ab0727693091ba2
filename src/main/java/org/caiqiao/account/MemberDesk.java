package org.caiqiao.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caiqiao.shared.MemberDecision;

/**
 * What a module with members of one kind does for the pages that all kinds share: the
 * office's queue of applicants, its decisions, and who speaks for a member. One bean per
 * kind.
 */
public interface MemberDesk {

	/** Where the members are listed: {@code /companies}. */
	String path();

	/** What those who speak for such a member act as. */
	Role role();

	/** How many wait for the office's decision. */
	long waiting();

	/** Those who have waited longest, the first first. */
	List<Applicant> longestWaiting(int most);

	/**
	 * The member's name, for those who may write it; empty for all others and unknown
	 * ids.
	 */
	Optional<String> nameFor(SignedIn who, long id);

	/**
	 * Takes a decision on a membership.
	 * @param reason for the member to read; needed for those that are reasoned
	 */
	void decide(SignedIn who, long id, MemberDecision decision, String reason);

	/** The accounts that speak for the member. */
	List<AccountId> representatives(long id);

	/** Lets one more account speak for the member. */
	void addRepresentative(long id, AccountId account);

	/** Lets a representative go; the last one can't. */
	void removeRepresentative(long id, AccountId account);

	/** The members that name this address as whom to talk to. */
	List<String> namedByContact(String email);

	/** Lets no member name this address, or whose it is, as whom to talk to. */
	void forgetContact(String email);

	/**
	 * Somebody who asks to be let in.
	 *
	 * @param since when it asked
	 * @param demo whether it belongs to the invented demo district
	 */
	record Applicant(long id, String name, Instant since, boolean demo) {
	}

}
