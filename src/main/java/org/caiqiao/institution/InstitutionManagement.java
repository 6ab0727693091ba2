package org.caiqiao.institution;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Origin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes institutions. */
@Service
@Transactional(readOnly = true)
public class InstitutionManagement {

	private final Institutions institutions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InstitutionManagement(Institutions institutions, ApplicationEventPublisher events, Clock clock) {
		this.institutions = institutions;
		this.events = events;
		this.clock = clock;
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

	/** An institution registers itself through its first representative. */
	@Transactional
	public InstitutionId register(InstitutionDetails details, AccountId representative) {
		var now = this.clock.instant();
		var institution = new Institution(details, Membership.applied(now), Origin.PORTAL, now);
		institution.addRepresentative(representative);
		InstitutionId id = this.institutions.save(institution).id();
		this.events.publishEvent(new InstitutionRegistered(id));
		return id;
	}

	/** Writes what the institution says about itself now. */
	@Transactional
	public void change(InstitutionId id, InstitutionDetails details) {
		Institution institution = get(id);
		institution.change(details, this.clock.instant());
		this.institutions.save(institution);
	}

	/**
	 * Takes a decision on its membership.
	 * @param reason for the institution to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(InstitutionId id, MemberDecision decision, AccountId by, String reason) {
		Institution institution = get(id);
		institution.decide(decision, by, this.clock.instant(), reason);
		this.institutions.save(institution);
	}

	/** Lets one more account speak for the institution. */
	@Transactional
	public void addRepresentative(InstitutionId id, AccountId account) {
		get(id).addRepresentative(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(InstitutionId id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	/**
	 * Enters many at once.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<InstitutionId> importAll(List<InstitutionDraft> drafts, long importId) {
		var now = this.clock.instant();
		return this.institutions
			.saveAll(drafts.stream()
				.map(draft -> new Institution(draft.details(), Membership.entered(null, now),
						Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Institution::id)
			.toList();
	}

	/** Takes a whole import back; returns how many institutions that removed. */
	@Transactional
	public int removeImported(long importId) {
		return remove(this.institutions.findByOriginImportId(importId));
	}

	/** Removes the institutions of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return remove(this.institutions.findByOriginDemoTrue());
	}

	// One by one, so that the index forgets them too.
	private int remove(List<Institution> some) {
		this.institutions.deleteAll(some);
		return some.size();
	}

	private Institution get(InstitutionId id) {
		return this.institutions.findById(id.value()).orElseThrow(() -> NotFound.of("institution", id.value()));
	}

}
