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

/** An institution with those who speak for it. */
@Entity
@Indexed(index = "institution")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class, params = {
		@Param(name = "codes", value = "kind,affiliation,status"), @Param(name = "orders", value = "registered") }))
class Institution extends RepresentedMember<Institution, InstitutionId, InstitutionDetails> {

	static final MemberKind<Institution, InstitutionId, InstitutionDetails> KIND = new MemberKind<>("institution",
			"/institutions", Role.INSTITUTION, InstitutionId::new, Institution::new,
			new MemberEvents<>(InstitutionRegistered::new, InstitutionApproved::new, InstitutionDeclined::new,
					InstitutionSuspended::new, InstitutionChanged::new, null));

	@Embedded
	private InstitutionDetails details;

	@ElementCollection
	@CollectionTable(name = "institution_representative", joinColumns = @JoinColumn(name = "institution_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Institution(InstitutionDetails details, Membership membership, Origin origin, Instant at) {
		super(membership, origin, at);
		this.details = details;
	}

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Institution() {
	}

	@Override
	protected MemberKind<Institution, InstitutionId, InstitutionDetails> kind() {
		return KIND;
	}

	@Override
	public InstitutionDetails details() {
		return this.details;
	}

	@Override
	protected void write(InstitutionDetails details) {
		this.details = details;
	}

	@Override
	protected Set<Long> speakers() {
		return this.representatives;
	}

	InstitutionProfile profile() {
		return InstitutionProfile.of(id(), this.details, membership().status(), origin().demo());
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("kind", List.of(this.details.kind().name()), "affiliation",
				List.of(this.details.affiliation().name()), "status", List.of(membership().status().name()));
	}

}
