package org.caiqiao.expert;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
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

/** Reads and writes experts. */
@Service
@Transactional(readOnly = true)
public class ExpertManagement {

	private final Experts experts;

	private final InstitutionManagement institutions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ExpertManagement(Experts experts, InstitutionManagement institutions, ApplicationEventPublisher events,
			Clock clock) {
		this.experts = experts;
		this.institutions = institutions;
		this.events = events;
		this.clock = clock;
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

	/** An expert registers itself. */
	@Transactional
	public ExpertId register(ExpertDetails details, AccountId account) {
		var now = this.clock.instant();
		var expert = new Expert(details, Membership.applied(now), Origin.PORTAL, now);
		expert.give(account);
		return announced(this.experts.save(expert).id());
	}

	/** The office of an institution puts one of its experts before the talent office. */
	@Transactional
	public ExpertId propose(ExpertDetails details) {
		var now = this.clock.instant();
		return announced(this.experts.save(new Expert(details, Membership.applied(now), Origin.PORTAL, now)).id());
	}

	private ExpertId announced(ExpertId id) {
		this.events.publishEvent(new ExpertRegistered(id));
		return id;
	}

	/** Writes what the expert says about itself now. */
	@Transactional
	public void change(ExpertId id, ExpertDetails details) {
		Expert expert = get(id);
		expert.change(details, this.clock.instant());
		this.experts.save(expert);
	}

	/**
	 * Takes a decision on its membership.
	 * @param reason for the expert to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(ExpertId id, MemberDecision decision, AccountId by, String reason) {
		Expert expert = get(id);
		expert.decide(decision, by, this.clock.instant(), reason);
		this.experts.save(expert);
	}

	/** Lets the expert act for itself, through an account of its own. */
	@Transactional
	public void give(ExpertId id, AccountId account) {
		get(id).give(account);
	}

	/**
	 * Enters many at once.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<ExpertId> importAll(List<ExpertDraft> drafts, long importId) {
		var now = this.clock.instant();
		this.events.publishEvent(new ManyExpertsChanged(drafts.size()));
		return this.experts
			.saveAll(drafts.stream()
				.map(draft -> new Expert(draft.details(), Membership.entered(null, now),
						Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Expert::id)
			.toList();
	}

	/** Takes a whole import back; returns how many experts that removed. */
	@Transactional
	public int removeImported(long importId) {
		return remove(this.experts.findByOriginImportId(importId));
	}

	/** Removes the experts of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return remove(this.experts.findByOriginDemoTrue());
	}

	// One by one, so that the index forgets them too.
	private int remove(List<Expert> some) {
		this.experts.deleteAll(some);
		this.events.publishEvent(new ManyExpertsChanged(some.size()));
		return some.size();
	}

	private Expert get(ExpertId id) {
		return this.experts.findById(id.value()).orElseThrow(() -> NotFound.of("expert", id.value()));
	}

}
