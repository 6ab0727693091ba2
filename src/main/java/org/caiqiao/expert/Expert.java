package org.caiqiao.expert;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** An expert and what it is able to do. */
@Entity
class Expert extends AbstractAggregateRoot<Expert> {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expert")
	@SequenceGenerator(name = "expert", sequenceName = "expert_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private @Nullable Long accountId;

	@Embedded
	private ExpertDetails details;

	@Embedded
	private Membership membership;

	@Embedded
	private Origin origin;

	private Instant registeredAt;

	private Instant changedAt;

	Expert(ExpertDetails details, Membership membership, Origin origin, Instant at) {
		this.membership = membership;
		this.origin = origin;
		this.registeredAt = at;
		this.details = details;
		this.changedAt = at;
	}

	@SuppressWarnings("NullAway") // filled by Hibernate
	Expert() {
	}

	/** Writes what it says about itself now. */
	void change(ExpertDetails details, Instant at) {
		this.details = details;
		this.changedAt = at;
		if (this.membership.status().visible()) {
			registerEvent(new ExpertChanged(id()));
		}
	}

	/** Takes a decision on its membership, where its state allows it. */
	void decide(MemberDecision decision, AccountId by, Instant at, String reason) {
		this.membership = this.membership.after(decision, by.value(), at, reason);
		registerEvent(switch (decision.to()) {
			case PENDING -> new ExpertRegistered(id());
			case APPROVED -> new ExpertApproved(id());
			case DECLINED -> new ExpertDeclined(id());
			case SUSPENDED -> new ExpertSuspended(id());
		});
	}

	/** Lets the expert act for itself, through an account of its own. */
	void give(AccountId account) {
		if (this.accountId != null && this.accountId != account.value()) {
			throw Rejected.because("expert.account.given");
		}
		this.accountId = account.value();
	}

	boolean ownedBy(AccountId account) {
		return this.accountId != null && this.accountId == account.value();
	}

	@Nullable AccountId account() {
		return (this.accountId != null) ? new AccountId(this.accountId) : null;
	}

	ExpertId id() {
		return new ExpertId(this.id);
	}

	int version() {
		return this.version;
	}

	Membership membership() {
		return this.membership;
	}

	ExpertDetails details() {
		return this.details;
	}

	ExpertProfile profile() {
		var of = this.details;
		return new ExpertProfile(id(), of.name(), of.title(), of.academician(), of.institution(), of.unit(),
				of.fields(), of.disciplines(), of.abilities(), of.intro(), of.orcid(), of.works(),
				this.membership.status(), this.changedAt, this.origin.demo());
	}

}
