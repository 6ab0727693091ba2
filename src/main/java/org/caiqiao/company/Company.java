package org.caiqiao.company;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

/** A company with those who speak for it. */
@Entity
@Indexed(index = "company")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "industry,scale,division,status"),
				@Param(name = "orders", value = "registered") }))
class Company extends AbstractAggregateRoot<Company> implements Listed {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company")
	@SequenceGenerator(name = "company", sequenceName = "company_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@Embedded
	private CompanyDetails details;

	@Embedded
	private Membership membership;

	@Embedded
	private Origin origin;

	private Instant registeredAt;

	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "company_representative", joinColumns = @JoinColumn(name = "company_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Company(CompanyDetails details, Membership membership, Origin origin, Instant at) {
		this.membership = membership;
		this.origin = origin;
		this.registeredAt = at;
		write(details, at);
	}

	@SuppressWarnings("NullAway") // filled by Hibernate
	Company() {
	}

	/** Takes what it says about itself anew. */
	void rewrite(CompanyDetails details, Instant at) {
		write(details, at);
		if (this.membership.status().visible()) {
			registerEvent(new CompanyChanged(id()));
		}
	}

	private void write(CompanyDetails details, Instant at) {
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
			case PENDING -> new CompanyRegistered(id());
			case APPROVED -> new CompanyApproved(id());
			case DECLINED -> new CompanyDeclined(id());
			case SUSPENDED -> new CompanySuspended(id());
		});
	}

	void addRepresentative(AccountId account) {
		this.representatives.add(account.value());
	}

	/** Lets a representative go; somebody must remain to speak for the company. */
	void removeRepresentative(AccountId account) {
		if (this.representatives.equals(Set.of(account.value()))) {
			throw Rejected.because("member.representative.last");
		}
		this.representatives.remove(account.value());
	}

	List<AccountId> representatives() {
		return this.representatives.stream().sorted().map(AccountId::new).toList();
	}

	CompanyId id() {
		return new CompanyId(this.id);
	}

	int version() {
		return this.version;
	}

	Membership membership() {
		return this.membership;
	}

	CompanyDetails details() {
		return this.details;
	}

	CompanyProfile profile() {
		return CompanyProfile.of(id(), this.details, this.membership.status(), this.origin.demo());
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
		return this.details.intro();
	}

	@Override
	public boolean listedPublicly() {
		return this.membership.status().visible();
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("industry", List.of(this.details.industry()), "division", List.of(this.details.division()),
				"scale", Stream.of(this.details.scale()).filter(Objects::nonNull).map(Enum::name).toList(), "status",
				List.of(this.membership.status().name()));
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		return Map.of("registered", this.registeredAt);
	}

}
