package org.caiqiao.expert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.Role;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.member.Member;
import org.caiqiao.member.MemberEvents;
import org.caiqiao.member.MemberKind;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** An expert, with or without an account of its own. */
@Entity
@Indexed(index = "expert")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "field,discipline,institution,academician,status"),
				@Param(name = "orders", value = "registered") }))
class Expert extends Member<Expert, ExpertId, ExpertDetails> {

	static final MemberKind<Expert, ExpertId, ExpertDetails> KIND = new MemberKind<>("expert", "/experts", Role.EXPERT,
			ExpertId::new, Expert::new, new MemberEvents<>(ExpertRegistered::new, ExpertApproved::new,
					ExpertDeclined::new, ExpertSuspended::new, ExpertChanged::new, ManyExpertsChanged::new));

	@Embedded
	private ExpertDetails details;

	private @Nullable Long accountId;

	Expert(ExpertDetails details, Membership membership, Origin origin, Instant at) {
		super(membership, origin, at);
		this.details = details;
	}

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Expert() {
	}

	@Override
	protected MemberKind<Expert, ExpertId, ExpertDetails> kind() {
		return KIND;
	}

	@Override
	public ExpertDetails details() {
		return this.details;
	}

	@Override
	protected void write(ExpertDetails details) {
		this.details = details;
	}

	/** Lets the expert act for itself, through an account of its own. */
	@Override
	protected void give(AccountId account) {
		if (this.accountId != null) {
			throw Rejected.field("email", "expert.account.given");
		}
		this.accountId = account.value();
	}

	@Nullable AccountId account() {
		return (this.accountId != null) ? new AccountId(this.accountId) : null;
	}

	ExpertProfile profile() {
		return ExpertProfile.of(id(), this.details, membership().status(), changedAt(), origin().demo());
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		InstitutionId institution = this.details.institution();
		return Map.of("field", this.details.fields(), "discipline", this.details.disciplines(), "institution",
				(institution != null) ? List.of(String.valueOf(institution.value())) : List.of(), "academician",
				this.details.academician().codes(), "status", List.of(membership().status().name()));
	}

}
