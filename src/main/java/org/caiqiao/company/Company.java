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

/** A company with those who speak for it. */
@Entity
@Indexed(index = "company")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "industry,scale,division,status"),
				@Param(name = "orders", value = "registered") }))
class Company extends RepresentedMember<Company, CompanyId, CompanyDetails> {

	static final MemberKind<Company, CompanyId, CompanyDetails> KIND = new MemberKind<>("company", "/companies",
			Role.COMPANY, CompanyId::new, Company::new, new MemberEvents<>(CompanyRegistered::new, CompanyApproved::new,
					CompanyDeclined::new, CompanySuspended::new, CompanyChanged::new, null));

	@Embedded
	private CompanyDetails details;

	@ElementCollection
	@CollectionTable(name = "company_representative", joinColumns = @JoinColumn(name = "company_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Company(CompanyDetails details, Membership membership, Origin origin, Instant at) {
		super(membership, origin, at);
		this.details = details.checked();
	}

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Company() {
	}

	@Override
	protected MemberKind<Company, CompanyId, CompanyDetails> kind() {
		return KIND;
	}

	@Override
	public CompanyDetails details() {
		return this.details;
	}

	@Override
	protected void write(CompanyDetails details) {
		this.details = details.checked();
	}

	@Override
	protected Set<Long> speakers() {
		return this.representatives;
	}

	CompanyProfile profile() {
		return CompanyProfile.of(id(), this.details, membership().status(), origin().demo());
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("industry", List.of(this.details.industry()), "division", List.of(this.details.division()),
				"scale", Stream.of(this.details.scale()).filter(Objects::nonNull).map(Enum::name).toList(), "status",
				List.of(membership().status().name()));
	}

}
