package org.caiqiao.expert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about experts, and who acts for them. */
@Service
@Transactional(readOnly = true)
public class ExpertManagement {

	private final Experts experts;

	private final InstitutionManagement institutions;

	private final ExpertWriting writing;

	private final ExpertBulk bulk;

	ExpertManagement(Experts experts, InstitutionManagement institutions, ExpertWriting writing, ExpertBulk bulk) {
		this.experts = experts;
		this.institutions = institutions;
		this.writing = writing;
		this.bulk = bulk;
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

	/** The ids of all experts that everybody may see. */
	public List<Long> visible() {
		return this.experts.ids(MemberStatus.APPROVED);
	}

	/** Many experts at once, in one query; unknown ids are left out. */
	public List<ExpertProfile> profiles(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.experts.findAllById(ids).stream().map(Expert::profile).toList();
	}

	/** The expert in whatever state; whether it may be shown is told by its profile. */
	public Optional<ExpertProfile> find(ExpertId id) {
		return this.experts.findById(id.value()).map(Expert::profile);
	}

	/** Whom to talk to: only for whom it is open to. */
	public Optional<Contact> contact(ExpertId id) {
		return this.experts.findById(id.value()).map(expert -> expert.details().contact());
	}

	/** Where the expert stands with the office. */
	public Optional<Membership> membership(ExpertId id) {
		return this.experts.findById(id.value()).map(Expert::membership);
	}

	/**
	 * The expert's own account; empty where an institution's office acts for it, or
	 * nobody.
	 */
	public Optional<AccountId> account(ExpertId id) {
		return this.experts.findById(id.value()).map(Expert::account);
	}

	/**
	 * Who acts for the expert: the expert, or else the office of its institution; may be
	 * nobody.
	 */
	public List<AccountId> actors(ExpertId id) {
		return this.experts.findById(id.value()).map(this::actors).orElse(List.of());
	}

	private List<AccountId> actors(Expert expert) {
		AccountId own = expert.account();
		InstitutionId institution = expert.details().institution();
		return (own != null) ? List.of(own)
				: (institution != null) ? this.institutions.representatives(institution) : List.of();
	}

	/** The names behind ids; unknown ids are left out. */
	public Map<Long, String> names(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.experts.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
	}

	/** All experts that everybody may see, as choices, by name. */
	public List<Option> options() {
		return this.experts.named(MemberStatus.APPROVED).stream().map(Named::option).toList();
	}

	/**
	 * Whether this person may write the expert: the office, and whoever may act for it.
	 */
	public boolean mayWrite(@Nullable SignedIn who, ExpertId id) {
		return who != null && (who.office() || this.experts.findById(id.value()).filter(expert -> {
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
		this.experts.findById(id.value()).orElseThrow(() -> NotFound.of("expert", id.value())).give(account);
	}

	/**
	 * An expert registers itself, through the account that will act for it.
	 * @throws Rejected of a field whose value only one expert may have
	 */
	@Transactional
	public ExpertId register(ExpertDetails details, AccountId account) {
		return this.writing.register(details, account);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the expert to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(ExpertId id, MemberDecision decision, AccountId by, String reason) {
		this.writing.decide(id, decision, by, reason);
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<ExpertId> importAll(List<ExpertDraft> drafts, long importId) {
		return this.bulk.importAll(drafts, importId);
	}

	/** Which of these ids of a file are known already. */
	public Set<String> known(Collection<String> sourceRefs) {
		return this.bulk.known(sourceRefs);
	}

	/** Takes a whole import back; returns how many it had brought. */
	@Transactional
	public int removeImported(long importId) {
		return this.bulk.removeImported(importId);
	}

	/** Removes those of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return this.bulk.removeDemo();
	}

}
