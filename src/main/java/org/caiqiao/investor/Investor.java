package org.caiqiao.investor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.search.Listed;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.CreditCode;
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

/** An investor with those who speak for it. */
@Entity
@Indexed(index = "investor")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class, params = {
		@Param(name = "codes", value = "field,stage,status"), @Param(name = "orders", value = "registered") }))
class Investor extends AbstractAggregateRoot<Investor> implements Listed {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "investor")
	@SequenceGenerator(name = "investor", sequenceName = "investor_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@Embedded
	private InvestorDetails details;

	@Embedded
	private Membership membership;

	@Embedded
	private Origin origin;

	private Instant registeredAt;

	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "investor_representative", joinColumns = @JoinColumn(name = "investor_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Investor(InvestorDetails details, Membership membership, Origin origin, Instant at) {
		this.membership = membership;
		this.origin = origin;
		this.registeredAt = at;
		write(details, at);
	}

	@SuppressWarnings("NullAway") // filled by Hibernate
	Investor() {
	}

	/** Takes what it says about itself anew. */
	void rewrite(InvestorDetails details, Instant at) {
		write(details, at);
		if (this.membership.status().visible()) {
			registerEvent(new InvestorChanged(id()));
		}
	}

	private void write(InvestorDetails details, Instant at) {
		CreditCode code = details.creditCode();
		if (code != null) {
			code.require(details.codeOverride());
		}
		// A reason is kept only as long as it is needed.
		this.details = details.overridden() ? details : details.withOverride("");
		this.changedAt = at;
	}

	/** Takes a decision on its membership, where its state allows it. */
	void decide(MemberDecision decision, AccountId by, Instant at, String reason) {
		this.membership = this.membership.after(decision, by.value(), at, reason);
		this.changedAt = at;
		registerEvent(switch (decision.to()) {
			case PENDING -> new InvestorRegistered(id());
			case APPROVED -> new InvestorApproved(id());
			case DECLINED -> new InvestorDeclined(id());
			case SUSPENDED -> new InvestorSuspended(id());
		});
	}

	void addRepresentative(AccountId account) {
		this.representatives.add(account.value());
	}

	/** Lets a representative go; somebody must remain to speak for the investor. */
	void removeRepresentative(AccountId account) {
		if (this.representatives.equals(Set.of(account.value()))) {
			throw Rejected.because("member.representative.last");
		}
		this.representatives.remove(account.value());
	}

	List<AccountId> representatives() {
		return this.representatives.stream().sorted().map(AccountId::new).toList();
	}

	InvestorId id() {
		return new InvestorId(this.id);
	}

	int version() {
		return this.version;
	}

	Membership membership() {
		return this.membership;
	}

	InvestorDetails details() {
		return this.details;
	}

	InvestorProfile profile() {
		return InvestorProfile.of(id(), this.details, this.membership.status(), this.origin.demo());
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
		return this.details.thesis() + "\n" + this.details.intro();
	}

	@Override
	public boolean listedPublicly() {
		return this.membership.status().visible();
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("field", this.details.fields(), "stage", this.details.stages().stream().map(Enum::name).toList(),
				"status", List.of(this.membership.status().name()));
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		return Map.of("registered", this.registeredAt);
	}

}
