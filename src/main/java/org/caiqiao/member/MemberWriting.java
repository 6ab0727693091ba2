package org.caiqiao.member;

import java.time.Instant;
import java.util.Map;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Identifier;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to members of one kind. */
@Transactional
public abstract class MemberWriting<T extends Member<T, I, D>, I extends Identifier, D extends MemberDetails> {

	private final MemberKind<T, I, D> kind;

	private final UniqueField<D> unique;

	private final Members<T> members;

	private final MemberChronicle chronicle;

	protected MemberWriting(MemberKind<T, I, D> kind, UniqueField<D> unique, Members<T> members,
			MemberChronicle chronicle) {
		this.kind = kind;
		this.unique = unique;
		this.members = members;
		this.chronicle = chronicle;
	}

	/**
	 * What is written of what the author says.
	 * @param author null where the member registers itself
	 * @param before what was said until now; null for a new member
	 */
	protected abstract D accepted(@Nullable SignedIn author, @Nullable T before, D details);

	/** Notes what else matters of what was written. */
	protected void noteWritten(T member, @Nullable D before) {
	}

	/**
	 * A member registers itself through the account that will act for it.
	 * @throws Rejected of a field whose value only one member may have
	 */
	public I register(D details, AccountId account) {
		T member = begun(null, details, Membership.applied(this.chronicle.now()));
		member.give(account);
		save(member);
		this.chronicle.tell(this.kind.events().registered().apply(member.id()));
		return member.id();
	}

	/**
	 * Somebody enters a member: the office, and it is let in at once; or somebody else,
	 * and the office has to let it in.
	 */
	public I enter(SignedIn who, D details) {
		Instant now = this.chronicle.now();
		T member = begun(who, details,
				who.office() ? Membership.entered(who.accountId().value(), now) : Membership.applied(now));
		save(member);
		this.chronicle.keep("entered", member, Map.of());
		noteWritten(member, null);
		this.chronicle.tell(this.kind.events().reached(member.membership().status(), member.id()));
		return member.id();
	}

	private T begun(@Nullable SignedIn author, D details, Membership membership) {
		this.unique.requireFree(details);
		return this.kind.maker().make(accepted(author, null, details), membership, Origin.PORTAL, this.chronicle.now());
	}

	/**
	 * Takes what is said about the member anew; the caller knows that the author may.
	 * @param version the version the author read, so that nobody's change is lost
	 */
	public void rewrite(SignedIn author, I id, int version, D details) {
		T member = get(id);
		if (member.version() != version) {
			throw Rejected.because("member.changedMeanwhile");
		}
		D before = member.details();
		if (!this.unique.same(before, details)) {
			this.unique.requireFree(details);
		}
		member.rewrite(accepted(author, member, details), this.chronicle.now());
		save(member);
		noteWritten(member, before);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the member to read; needed for those that are reasoned
	 */
	public void decide(I id, MemberDecision decision, AccountId by, String reason) {
		T member = get(id);
		member.decide(decision, by, this.chronicle.now(), reason);
		this.members.save(member);
		this.chronicle.keep(decision.name(), member, decision.details(reason));
	}

	private T get(I id) {
		return this.members.findById(id.value()).orElseThrow(() -> NotFound.of(this.kind.name(), id.value()));
	}

	private void save(T member) {
		this.unique.guard(() -> this.members.saveAndFlush(member));
	}

}
