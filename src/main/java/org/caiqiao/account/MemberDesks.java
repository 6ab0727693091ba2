package org.caiqiao.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Rejected;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All kinds of members together, as the pages they share need them. */
@Service
@Transactional(readOnly = true)
class MemberDesks implements OfficeQueue {

	// Asked for late: the modules with members need this one to start.
	private final ObjectProvider<MemberDesk> desks;

	private final AccountManagement accounts;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	MemberDesks(ObjectProvider<MemberDesk> desks, AccountManagement accounts, Audit audit,
			ApplicationEventPublisher events) {
		this.desks = desks;
		this.accounts = accounts;
		this.audit = audit;
		this.events = events;
	}

	/** The desk for an address such as {@code companies}. */
	MemberDesk at(String segment) {
		return this.desks.stream()
			.filter(desk -> desk.path().equals("/" + segment))
			.findFirst()
			.orElseThrow(() -> NotFound.of("member", segment));
	}

	@Override
	public String label() {
		return "office.queue.members";
	}

	@Override
	public long waiting() {
		return this.desks.stream().mapToLong(MemberDesk::waiting).sum();
	}

	@Override
	public String url() {
		return "/office/members";
	}

	/** The queue of each kind, with those who have waited longest. */
	List<Queue> queues(int most) {
		return this.desks.orderedStream()
			.map(desk -> new Queue(desk.path(), desk.waiting(), desk.longestWaiting(most)))
			.toList();
	}

	/** Who speaks for a member, by account. */
	List<AccountSummary> representatives(MemberDesk desk, long id) {
		Map<AccountId, AccountSummary> found = this.accounts.findAll(desk.representatives(id));
		return desk.representatives(id).stream().filter(found::containsKey).map(found::get).toList();
	}

	/**
	 * Takes a decision on a membership; nobody is let in whose e-mail address may be
	 * somebody else's.
	 */
	@Transactional
	void decide(MemberDesk desk, SignedIn who, long id, MemberDecision decision, String reason) {
		List<AccountSummary> actors = representatives(desk, id);
		if (decision == MemberDecision.APPROVE && !actors.isEmpty()
				&& actors.stream().allMatch(actor -> actor.status() == AccountStatus.UNCONFIRMED)) {
			throw Rejected.because("member.decision.unconfirmed");
		}
		desk.decide(who, id, decision, reason);
		if (decision.ofOffice()) {
			String name = desk.nameFor(who, id).orElse("");
			actors.forEach(actor -> this.events.publishEvent(new MembershipDecided(actor.id(), decision, name,
					decision.reasoned() ? reason.strip() : "", desk.path() + "/" + id)));
		}
	}

	/**
	 * Asks one more person to speak for a member. Whoever has no account gets one, and a
	 * mail to choose a password.
	 * @throws Rejected of the field {@code email}
	 */
	@Transactional
	void invite(MemberDesk desk, long id, String email, String displayName) {
		// An account of the kind that speaks for nobody, such as one that left a member,
		// is
		// taken as it is.
		AccountId account = this.accounts.findByEmail(email)
			.filter(known -> known.roles().contains(desk.role()) && known.status() == AccountStatus.ACTIVE)
			.map(AccountSummary::id)
			.orElseGet(() -> this.accounts.invite(email, displayName, desk.role()));
		desk.addRepresentative(id, account);
		this.audit.record("representative.invited", kind(desk), id, Map.of("account", "" + account.value()));
	}

	/** Lets a representative go. */
	@Transactional
	void remove(MemberDesk desk, long id, AccountId account) {
		if (!desk.representatives(id).contains(account)) {
			throw NotFound.of("representative", account.value());
		}
		desk.removeRepresentative(id, account);
		this.audit.record("representative.removed", kind(desk), id, Map.of("account", "" + account.value()));
	}

	private static String kind(MemberDesk desk) {
		return desk.role().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What waits at one desk.
	 *
	 * @param path where the members are listed
	 * @param waiting how many wait in all
	 * @param applicants those who have waited longest
	 */
	record Queue(String path, long waiting, List<MemberDesk.Applicant> applicants) {

		/** The kind's name in messages, such as {@code companies}. */
		public String kind() {
			return this.path.substring(1);
		}

	}

}
