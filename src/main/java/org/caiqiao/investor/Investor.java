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
import jakarta.persistence.JoinColumn;
import org.caiqiao.account.Role;
import org.caiqiao.member.MemberEvents;
import org.caiqiao.member.MemberKind;
import org.caiqiao.member.RepresentedMember;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** An investor with those who speak for it. */
@Entity
@Indexed(index = "investor")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class, params = {
		@Param(name = "codes", value = "field,stage,status"), @Param(name = "orders", value = "registered") }))
class Investor extends RepresentedMember<Investor, InvestorId, InvestorDetails> {

	static final MemberKind<Investor, InvestorId, InvestorDetails> KIND = new MemberKind<>("investor", "/investors",
			Role.INVESTOR, InvestorId::new, Investor::new, new MemberEvents<>(InvestorRegistered::new,
					InvestorApproved::new, InvestorDeclined::new, InvestorSuspended::new, InvestorChanged::new, null));

	@Embedded
	private InvestorDetails details;

	@ElementCollection
	@CollectionTable(name = "investor_representative", joinColumns = @JoinColumn(name = "investor_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Investor(InvestorDetails details, Membership membership, Origin origin, Instant at) {
		super(membership, origin, at);
		this.details = details.checked();
	}

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Investor() {
	}

	@Override
	protected MemberKind<Investor, InvestorId, InvestorDetails> kind() {
		return KIND;
	}

	@Override
	public InvestorDetails details() {
		return this.details;
	}

	@Override
	protected void write(InvestorDetails details) {
		this.details = details.checked();
	}

	@Override
	protected Set<Long> speakers() {
		return this.representatives;
	}

	InvestorProfile profile() {
		return InvestorProfile.of(id(), this.details, membership().status(), origin().demo());
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("field", this.details.fields(), "stage", this.details.stages().stream().map(Enum::name).toList(),
				"status", List.of(membership().status().name()));
	}

}
