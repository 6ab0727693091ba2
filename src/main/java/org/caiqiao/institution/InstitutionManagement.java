package org.caiqiao.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
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

/** Tells about institutions, and who speaks for them. */
@Service
@Transactional(readOnly = true)
public class InstitutionManagement {

	private final Institutions institutions;

	private final InstitutionWriting writing;

	private final InstitutionBulk bulk;

	InstitutionManagement(Institutions institutions, InstitutionWriting writing, InstitutionBulk bulk) {
		this.institutions = institutions;
		this.writing = writing;
		this.bulk = bulk;
	}

	/** The institution that this account speaks for. */
	public Optional<InstitutionId> representedBy(AccountId account) {
		return this.institutions.idRepresentedBy(account.value()).map(InstitutionId::new);
	}

	/**
	 * The institution in whatever state; whether it may be shown is told by its profile.
	 */
	public Optional<InstitutionProfile> find(InstitutionId id) {
		return this.institutions.findById(id.value()).map(Institution::profile);
	}

	/** Whom to talk to: only for whom it is open to. */
	public Optional<Contact> contact(InstitutionId id) {
		return this.institutions.findById(id.value()).map(institution -> institution.details().contact());
	}

	/** Where the institution stands with the office. */
	public Optional<Membership> membership(InstitutionId id) {
		return this.institutions.findById(id.value()).map(Institution::membership);
	}

	/** The accounts that speak for the institution. */
	public List<AccountId> representatives(InstitutionId id) {
		return this.institutions.findById(id.value()).map(Institution::representatives).orElse(List.of());
	}

	/** The names behind ids; unknown ids are left out. */
	public Map<Long, String> names(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.institutions.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
	}

	/** All institutions that everybody may see, as choices, by name. */
	public List<Option> options() {
		return this.institutions.named(MemberStatus.APPROVED).stream().map(Named::option).toList();
	}

	/** Which institutions have these names; of several with one name, one. */
	public Map<String, InstitutionId> named(Collection<String> names) {
		return this.institutions.findByDetailsNameIn(names)
			.stream()
			.collect(Collectors.toMap(institution -> institution.details().name(), Institution::id,
					(one, other) -> one));
	}

	/**
	 * Whether this person may write the institution: the office, and whoever speaks for
	 * it.
	 */
	public boolean mayWrite(@Nullable SignedIn who, InstitutionId id) {
		return who != null && (who.office() || representedBy(who.accountId()).filter(id::equals).isPresent());
	}

	/** Lets one more account speak for the institution. */
	@Transactional
	public void addRepresentative(InstitutionId id, AccountId account) {
		if (representedBy(account).isPresent()) {
			throw Rejected.field("email", "member.representative.elsewhere");
		}
		get(id).addRepresentative(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(InstitutionId id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	/**
	 * An institution registers itself, through the account that will act for it.
	 * @throws Rejected of a field whose value only one institution may have
	 */
	@Transactional
	public InstitutionId register(InstitutionDetails details, AccountId account) {
		return this.writing.register(details, account);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the institution to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(InstitutionId id, MemberDecision decision, AccountId by, String reason) {
		this.writing.decide(id, decision, by, reason);
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<InstitutionId> importAll(List<InstitutionDraft> drafts, long importId) {
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

	private Institution get(InstitutionId id) {
		return this.institutions.findById(id.value()).orElseThrow(() -> NotFound.of("institution", id.value()));
	}

}
