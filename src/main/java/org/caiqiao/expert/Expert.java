package org.caiqiao.expert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.search.Listed;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** An expert, with or without an account of its own. */
@Entity
@Indexed(index = "expert")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "field,discipline,institution,academician,status"),
				@Param(name = "orders", value = "registered") }))
class Expert extends AbstractAggregateRoot<Expert> implements Listed {

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
		this.details = details;
		this.membership = membership;
		this.origin = origin;
		this.registeredAt = at;
		this.changedAt = at;
	}

	@SuppressWarnings("NullAway") // filled by Hibernate
	Expert() {
	}

	/** Takes what is said about the expert anew. */
	void rewrite(ExpertDetails details, Instant at) {
		this.details = details;
		this.changedAt = at;
		if (this.membership.status().visible()) {
			registerEvent(new ExpertChanged(id()));
		}
	}

	/** Takes a decision on the membership, where its state allows it. */
	void decide(MemberDecision decision, AccountId by, Instant at, String reason) {
		this.membership = this.membership.after(decision, by.value(), at, reason);
		this.changedAt = at;
		registerEvent(switch (decision.to()) {
			case PENDING -> new ExpertRegistered(id());
			case APPROVED -> new ExpertApproved(id());
			case DECLINED -> new ExpertDeclined(id());
			case SUSPENDED -> new ExpertSuspended(id());
		});
	}

	/** Lets the expert act for itself, through an account of its own. */
	void give(AccountId account) {
		if (this.accountId != null) {
			throw Rejected.field("email", "expert.account.given");
		}
		this.accountId = account.value();
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
		return ExpertProfile.of(id(), this.details, this.membership.status(), this.changedAt, this.origin.demo());
	}

	@Override
	public String listedTitle() {
		return this.details.name();
	}

	@Override
	public String listedTeaser() {
		return this.details.teaser();
	}

	@Override
	public String listedBody() {
		return this.details.body();
	}

	@Override
	public boolean listedPublicly() {
		return this.membership.status().visible();
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		InstitutionId institution = this.details.institution();
		return Map.of("field", this.details.fields(), "discipline", this.details.disciplines(), "institution",
				(institution != null) ? List.of(String.valueOf(institution.value())) : List.of(), "academician",
				this.details.academician().codes(), "status", List.of(this.membership.status().name()));
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		return Map.of("registered", this.registeredAt);
	}

}
