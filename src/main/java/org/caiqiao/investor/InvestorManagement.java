package org.caiqiao.investor;

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

/** Reads and writes investors. */
@Service
@Transactional(readOnly = true)
public class InvestorManagement {

	private final Investors investors;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InvestorManagement(Investors investors, ApplicationEventPublisher events, Clock clock) {
		this.investors = investors;
		this.events = events;
		this.clock = clock;
	}

	/** The investor that this account speaks for. */
	public Optional<InvestorId> representedBy(AccountId account) {
		return this.investors.idRepresentedBy(account.value()).map(InvestorId::new);
	}

	/** The investor in whatever state; whether it may be shown is told by its profile. */
	public Optional<InvestorProfile> find(InvestorId id) {
		return this.investors.findById(id.value()).map(Investor::profile);
	}

	/** Whom to talk to: only for whom it is open to. */
	public Optional<Contact> contact(InvestorId id) {
		return this.investors.findById(id.value()).map(investor -> investor.details().contact());
	}

	/** The accounts that speak for the investor. */
	public List<AccountId> representatives(InvestorId id) {
		return this.investors.findById(id.value()).map(Investor::representatives).orElse(List.of());
	}

	/** The names behind ids; unknown ids are left out. */
	public Map<Long, String> names(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.investors.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
	}

	/** All investors that everybody may see, as choices, by name. */
	public List<Option> options() {
		return this.investors.named(MemberStatus.APPROVED).stream().map(Named::option).toList();
	}

	/** An investor registers itself through its first representative. */
	@Transactional
	public InvestorId register(InvestorDetails details, AccountId representative) {
		var now = this.clock.instant();
		var investor = new Investor(details, Membership.applied(now), Origin.PORTAL, now);
		investor.addRepresentative(representative);
		InvestorId id = this.investors.save(investor).id();
		this.events.publishEvent(new InvestorRegistered(id));
		return id;
	}

	/** Writes what the investor says about itself now. */
	@Transactional
	public void change(InvestorId id, InvestorDetails details) {
		Investor investor = get(id);
		investor.change(details, this.clock.instant());
		this.investors.save(investor);
	}

	/**
	 * Takes a decision on its membership.
	 * @param reason for the investor to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(InvestorId id, MemberDecision decision, AccountId by, String reason) {
		Investor investor = get(id);
		investor.decide(decision, by, this.clock.instant(), reason);
		this.investors.save(investor);
	}

	/** Lets one more account speak for the investor. */
	@Transactional
	public void addRepresentative(InvestorId id, AccountId account) {
		get(id).addRepresentative(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(InvestorId id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	/**
	 * Enters many at once.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<InvestorId> importAll(List<InvestorDraft> drafts, long importId) {
		var now = this.clock.instant();
		return this.investors
			.saveAll(drafts.stream()
				.map(draft -> new Investor(draft.details(), Membership.entered(null, now),
						Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Investor::id)
			.toList();
	}

	/** Takes a whole import back; returns how many investors that removed. */
	@Transactional
	public int removeImported(long importId) {
		return remove(this.investors.findByOriginImportId(importId));
	}

	/** Removes the investors of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return remove(this.investors.findByOriginDemoTrue());
	}

	// One by one, so that the index forgets them too.
	private int remove(List<Investor> some) {
		this.investors.deleteAll(some);
		return some.size();
	}

	private Investor get(InvestorId id) {
		return this.investors.findById(id.value()).orElseThrow(() -> NotFound.of("investor", id.value()));
	}

}
