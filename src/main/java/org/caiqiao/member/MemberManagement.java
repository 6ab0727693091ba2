package org.caiqiao.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Identifier;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * Tells about members of one kind, and who acts for them.
 *
 * @param <T> the member
 * @param <I> its name
 * @param <D> what is said about it
 * @param <P> what other modules may know of it
 */
@Transactional(readOnly = true)
public abstract class MemberManagement<T extends Member<T, I, D>, I extends Identifier, D extends MemberDetails, P> {

	private final Members<T> members;

	private final MemberWriting<T, I, D> writing;

	private final MemberBulk<T, I, D> bulk;

	protected MemberManagement(MemberKind<T, I, D> kind, Members<T> members, MemberWriting<T, I, D> writing,
			MemberChronicle chronicle) {
		this.members = members;
		this.writing = writing;
		this.bulk = new MemberBulk<>(kind, members, chronicle);
	}

	protected abstract P profile(T member);

	/** Whether this person may write it: the office, and whoever acts for it. */
	public abstract boolean mayWrite(@Nullable SignedIn who, I id);

	/** The member in whatever state; whether it may be shown is told by its profile. */
	public Optional<P> find(I id) {
		return member(id).map(this::profile);
	}

	/** All that everybody may see. */
	public List<P> approved() {
		return this.members.findByMembershipStatus(MemberStatus.APPROVED).stream().map(this::profile).toList();
	}

	/** Whom to talk to: only for whom it is open to. */
	public Optional<Contact> contact(I id) {
		return member(id).map(member -> member.details().contact());
	}

	/** Where the member stands with the office. */
	public Optional<Membership> membership(I id) {
		return member(id).map(Member::membership);
	}

	protected Optional<T> member(I id) {
		return this.members.findById(id.value());
	}

	/** The names behind ids; unknown ids are left out. */
	public Map<Long, String> names(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.members.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
	}

	/** The names of those of these that everybody may see. */
	public Map<Long, String> visibleNames(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.members.named(ids, MemberStatus.APPROVED)
					.stream()
					.collect(Collectors.toMap(Named::id, Named::name));
	}

	/** All that everybody may see, as choices, by name. */
	public List<Option> options() {
		return this.members.named(MemberStatus.APPROVED).stream().map(Named::option).toList();
	}

	/**
	 * A member registers itself, through the account that will act for it.
	 * @throws Rejected of a field whose value only one member may have
	 */
	@Transactional
	public I register(D details, AccountId account) {
		return this.writing.register(details, account);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the member to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(I id, MemberDecision decision, AccountId by, String reason) {
		this.writing.decide(id, decision, by, reason);
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<I> importAll(List<? extends MemberDraft<D>> drafts, long importId) {
		return this.bulk.importAll(drafts, importId);
	}

	/** Takes a whole import back; returns how many it had brought. */
	@Transactional
	public int removeImported(long importId) {
		return this.bulk.removeImported(importId);
	}

	/** Removes those of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return this.bulk.removeDemo();
	}

}
