package org.caiqiao.member;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.caiqiao.account.MemberDesk;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Identifier;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.NotFound;

import org.springframework.data.domain.Limit;

/** Members of one kind on the pages that all kinds share. */
public abstract class ManagedDesk<I extends Identifier, P> implements MemberDesk {

	private final MemberKind<?, I, ?> kind;

	private final Members<?> members;

	private final MemberManagement<?, I, ?, P> management;

	private final Function<P, String> name;

	protected ManagedDesk(MemberKind<?, I, ?> kind, Members<?> members, MemberManagement<?, I, ?, P> management,
			Function<P, String> name) {
		this.kind = kind;
		this.members = members;
		this.management = management;
		this.name = name;
	}

	protected I id(long id) {
		return this.kind.id().apply(id);
	}

	@Override
	public String path() {
		return this.kind.path();
	}

	@Override
	public Role role() {
		return this.kind.role();
	}

	@Override
	public long waiting() {
		return this.members.countByMembershipStatus(MemberStatus.PENDING);
	}

	@Override
	public List<Applicant> longestWaiting(int most) {
		return this.members.waiting(Limit.of(most));
	}

	@Override
	public Optional<String> nameFor(SignedIn who, long id) {
		return this.management.mayWrite(who, id(id)) ? this.management.find(id(id)).map(this.name) : Optional.empty();
	}

	@Override
	public List<String> namedByContact(String email) {
		return this.members.namedByContact(email.toLowerCase(Locale.ROOT));
	}

	@Override
	public void forgetContact(String email) {
		this.members.forgetContact(email.toLowerCase(Locale.ROOT));
	}

	@Override
	public void decide(SignedIn who, long id, MemberDecision decision, String reason) {
		if (nameFor(who, id).isEmpty() || (decision.ofOffice() && !who.office())) {
			throw NotFound.of(this.kind.name(), id);
		}
		this.management.decide(id(id), decision, who.accountId(), reason);
	}

}
