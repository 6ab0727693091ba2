package org.caiqiao.member;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.caiqiao.account.AccountId;
import org.caiqiao.search.SequencedEntity;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;

/** A member, with where it stands with the office. */
@MappedSuperclass
public abstract class Member<T extends Member<T, I, D>, I, D extends MemberDetails> extends SequencedEntity<T> {

	@Embedded
	private Membership membership;

	private Instant registeredAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Member() {
	}

	protected Member(Membership membership, Origin origin, Instant at) {
		super(origin, at);
		this.membership = membership;
		this.registeredAt = at;
	}

	protected abstract MemberKind<T, I, D> kind();

	/** What is said about it. */
	public abstract D details();

	protected abstract void write(D details);

	/** Lets an account act for it. */
	protected abstract void give(AccountId account);

	/** Takes what is said about it anew. */
	void rewrite(D details, Instant at) {
		write(details);
		touch(at);
		if (listedPublicly()) {
			registerEvent(kind().events().changed().apply(id()));
		}
	}

	/** Takes a decision on its membership, where its state allows it. */
	void decide(MemberDecision decision, AccountId by, Instant at, String reason) {
		this.membership = this.membership.after(decision, by.value(), at, reason);
		touch(at, kind().events().reached(decision.to(), id()));
	}

	public I id() {
		return kind().id().apply(key());
	}

	public Membership membership() {
		return this.membership;
	}

	@Override
	protected D content() {
		return details();
	}

	@Override
	public boolean listedPublicly() {
		return this.membership.status().visible();
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		return Map.of("registered", this.registeredAt);
	}

}
