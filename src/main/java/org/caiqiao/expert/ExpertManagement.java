package org.caiqiao.expert;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.MemberManagement;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about experts, and who acts for them. */
@Service
@Transactional(readOnly = true)
public class ExpertManagement extends MemberManagement<Expert, ExpertId, ExpertDetails, ExpertProfile> {

	private final Experts experts;

	private final InstitutionManagement institutions;

	ExpertManagement(Experts experts, InstitutionManagement institutions, ExpertWriting writing,
			MemberChronicle chronicle) {
		super(Expert.KIND, experts, writing, chronicle);
		this.experts = experts;
		this.institutions = institutions;
	}

	@Override
	protected ExpertProfile profile(Expert expert) {
		return expert.profile();
	}

	/** The expert who owns this account. */
	public Optional<ExpertId> ofAccount(AccountId account) {
		return this.experts.idOfAccount(account.value()).map(ExpertId::new);
	}

	/**
	 * The experts this account may act for: itself, or all of the institution whose
	 * office it is.
	 */
	public List<ExpertId> actedForBy(AccountId account) {
		return Stream
			.concat(this.experts.idOfAccount(account.value()).stream(),
					this.institutions.representedBy(account)
						.stream()
						.flatMap(institution -> this.experts.idsOfInstitution(institution.value()).stream()))
			.map(ExpertId::new)
			.toList();
	}

	/** The experts of an institution. */
	public List<ExpertId> ofInstitution(InstitutionId institution) {
		return this.experts.idsOfInstitution(institution.value()).stream().map(ExpertId::new).toList();
	}

	/** The ids of all experts that everybody may see. */
	public List<Long> visible() {
		return this.experts.ids(MemberStatus.APPROVED);
	}

	/** Those of these that everybody may see since a moment or later. */
	public List<Long> visibleSince(Instant moment, Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.experts.visibleSince(moment, ids);
	}

	/** Many experts at once, in one query; unknown ids are left out. */
	public List<ExpertProfile> profiles(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.experts.findAllById(ids).stream().map(Expert::profile).toList();
	}

	/**
	 * The expert's own account; empty where an institution's office acts for it, or
	 * nobody.
	 */
	public Optional<AccountId> account(ExpertId id) {
		return member(id).map(Expert::account);
	}

	/**
	 * Who acts for the expert: the expert, or else the office of its institution; may be
	 * nobody.
	 */
	public List<AccountId> actors(ExpertId id) {
		return actors(Set.of(id.value())).getOrDefault(id.value(), List.of());
	}

	/** Who acts for each of these experts, in two queries; those without are left out. */
	public Map<Long, List<AccountId>> actors(Collection<Long> ids) {
		List<Expert> all = ids.isEmpty() ? List.of() : this.experts.findAllById(ids);
		Map<Long, List<AccountId>> offices = this.institutions.representatives(all.stream()
			.filter(expert -> expert.account() == null)
			.map(expert -> expert.details().institution())
			.filter(Objects::nonNull)
			.map(InstitutionId::value)
			.collect(Collectors.toSet()));
		var actors = new HashMap<Long, List<AccountId>>();
		for (Expert expert : all) {
			AccountId own = expert.account();
			InstitutionId institution = expert.details().institution();
			List<AccountId> office = (institution != null) ? offices.getOrDefault(institution.value(), List.of())
					: List.of();
			actors.put(expert.id().value(), (own != null) ? List.of(own) : office);
		}
		return actors;
	}

	/**
	 * Whether this person may write the expert: the office, and whoever may act for it.
	 */
	@Override
	public boolean mayWrite(@Nullable SignedIn who, ExpertId id) {
		return who != null && (who.office() || member(id).filter(expert -> {
			AccountId own = expert.account();
			InstitutionId institution = expert.details().institution();
			return who.accountId().equals(own) || (institution != null
					&& this.institutions.representedBy(who.accountId()).filter(institution::equals).isPresent());
		}).isPresent());
	}

	/** Lets the expert act for itself, through an account of its own. */
	@Transactional
	public void give(ExpertId id, AccountId account) {
		if (ofAccount(account).isPresent()) {
			throw Rejected.field("email", "member.representative.elsewhere");
		}
		member(id).orElseThrow(() -> NotFound.of("expert", id.value())).give(account);
	}

}
