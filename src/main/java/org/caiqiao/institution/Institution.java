package org.caiqiao.institution;

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

/** An institution with those who speak for it. */
@Entity
@Indexed(index = "institution")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class, params = {
		@Param(name = "codes", value = "kind,affiliation,status"), @Param(name = "orders", value = "registered") }))
class Institution extends AbstractAggregateRoot<Institution> implements Listed {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "institution")
	@SequenceGenerator(name = "institution", sequenceName = "institution_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@Embedded
	private InstitutionDetails details;

	@Embedded
	private Membership membership;

	@Embedded
	private Origin origin;

	private Instant registeredAt;

	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "institution_representative", joinColumns = @JoinColumn(name = "institution_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Institution(InstitutionDetails details, Membership membership, Origin origin, Instant at) {
		this.membership = membership;
		this.origin = origin;
		this.registeredAt = at;
		write(details, at);
	}

	@SuppressWarnings("NullAway") // filled by Hibernate
	Institution() {
	}

	/** Takes what it says about itself anew. */
	void rewrite(InstitutionDetails details, Instant at) {
		write(details, at);
		if (this.membership.status().visible()) {
			registerEvent(new InstitutionChanged(id()));
		}
	}

	private void write(InstitutionDetails details, Instant at) {
		this.details = details;
		this.changedAt = at;
	}

	/** Takes a decision on its membership, where its state allows it. */
	void decide(MemberDecision decision, AccountId by, Instant at, String reason) {
		this.membership = this.membership.after(decision, by.value(), at, reason);
		this.changedAt = at;
		registerEvent(switch (decision.to()) {
			case PENDING -> new InstitutionRegistered(id());
			case APPROVED -> new InstitutionApproved(id());
			case DECLINED -> new InstitutionDeclined(id());
			case SUSPENDED -> new InstitutionSuspended(id());
		});
	}

	void addRepresentative(AccountId account) {
		this.representatives.add(account.value());
	}

	/** Lets a representative go; somebody must remain to speak for the institution. */
	void removeRepresentative(AccountId account) {
		if (this.representatives.equals(Set.of(account.value()))) {
			throw Rejected.because("member.representative.last");
		}
		this.representatives.remove(account.value());
	}

	List<AccountId> representatives() {
		return this.representatives.stream().sorted().map(AccountId::new).toList();
	}

	InstitutionId id() {
		return new InstitutionId(this.id);
	}

	int version() {
		return this.version;
	}

	Membership membership() {
		return this.membership;
	}

	InstitutionDetails details() {
		return this.details;
	}

	InstitutionProfile profile() {
		return InstitutionProfile.of(id(), this.details, this.membership.status(), this.origin.demo());
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
		return this.details.shortName() + "\n" + this.details.intro();
	}

	@Override
	public boolean listedPublicly() {
		return this.membership.status().visible();
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("kind", List.of(this.details.kind().name()), "affiliation",
				List.of(this.details.affiliation().name()), "status", List.of(this.membership.status().name()));
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		return Map.of("registered", this.registeredAt);
	}

}
