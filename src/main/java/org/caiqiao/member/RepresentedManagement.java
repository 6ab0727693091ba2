package org.caiqiao.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Identifier;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Tells about members of one kind, and who speaks for them. */
@Transactional(readOnly = true)
public abstract class RepresentedManagement<T extends RepresentedMember<T, I, D>, I extends Identifier, D extends MemberDetails, P>
		extends MemberManagement<T, I, D, P> {

	private final MemberKind<T, I, D> kind;

	private final RepresentedMembers<T> members;

	protected RepresentedManagement(MemberKind<T, I, D> kind, RepresentedMembers<T> members,
			MemberWriting<T, I, D> writing, MemberChronicle chronicle) {
		super(kind, members, writing, chronicle);
		this.kind = kind;
		this.members = members;
	}

	/** The member that this account speaks for. */
	public Optional<I> representedBy(AccountId account) {
		return this.members.idRepresentedBy(account.value()).map(id -> this.kind.id().apply(id));
	}

	/** The accounts that speak for the member. */
	public List<AccountId> representatives(I id) {
		return representatives(Set.of(id.value())).getOrDefault(id.value(), List.of());
	}

	/** The accounts that speak for each of these members, in one query. */
	public Map<Long, List<AccountId>> representatives(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.members.speakers(ids)
					.stream()
					.collect(Collectors.groupingBy(RepresentedMembers.Speaker::getMember,
							Collectors.mapping(one -> new AccountId(one.getAccount()), Collectors.toList())));
	}

	@Override
	public boolean mayWrite(@Nullable SignedIn who, I id) {
		return who != null && (who.office() || representedBy(who.accountId()).filter(id::equals).isPresent());
	}

	/** Lets one more account speak for the member. */
	@Transactional
	public void addRepresentative(I id, AccountId account) {
		if (representedBy(account).isPresent()) {
			throw Rejected.field("email", "member.representative.elsewhere");
		}
		get(id).give(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(I id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	private T get(I id) {
		return member(id).orElseThrow(() -> NotFound.of(this.kind.name(), id.value()));
	}

}
