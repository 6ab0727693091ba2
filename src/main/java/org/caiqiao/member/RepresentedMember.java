package org.caiqiao.member;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.MappedSuperclass;
import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;

/** A member that others speak for. */
@MappedSuperclass
public abstract class RepresentedMember<T extends RepresentedMember<T, I, D>, I, D extends MemberDetails>
		extends Member<T, I, D> {

	protected RepresentedMember() {
	}

	protected RepresentedMember(Membership membership, Origin origin, Instant at) {
		super(membership, origin, at);
	}

	/** The numbers of the accounts that speak for it. */
	protected abstract Set<Long> speakers();

	/** Lets one more account speak for it. */
	@Override
	protected void give(AccountId account) {
		speakers().add(account.value());
	}

	/** Lets a representative go; somebody must remain to speak for it. */
	void removeRepresentative(AccountId account) {
		if (speakers().equals(Set.of(account.value()))) {
			throw Rejected.because("member.representative.last");
		}
		speakers().remove(account.value());
	}

}
