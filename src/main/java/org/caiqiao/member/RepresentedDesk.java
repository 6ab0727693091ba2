package org.caiqiao.member;

import java.util.List;
import java.util.function.Function;

import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Identifier;

/** Members of one kind that others speak for, on the pages that all kinds share. */
public abstract class RepresentedDesk<I extends Identifier, P> extends ManagedDesk<I, P> {

	private final RepresentedManagement<?, I, ?, P> management;

	protected RepresentedDesk(MemberKind<?, I, ?> kind, RepresentedMembers<?> members,
			RepresentedManagement<?, I, ?, P> management, Function<P, String> name) {
		super(kind, members, management, name);
		this.management = management;
	}

	@Override
	public List<AccountId> representatives(long id) {
		return this.management.representatives(id(id));
	}

	@Override
	public void addRepresentative(long id, AccountId account) {
		this.management.addRepresentative(id(id), account);
	}

	@Override
	public void removeRepresentative(long id, AccountId account) {
		this.management.removeRepresentative(id(id), account);
	}

}
