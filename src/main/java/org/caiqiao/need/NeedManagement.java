package org.caiqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where needs are written, each time on behalf of somebody who may. */
@Service
@Transactional(readOnly = true)
public class NeedManagement {

	private final Needs needs;

	private final CompanyManagement companies;

	private final Audit audit;

	private final Clock clock;

	private final int publishedDays;

	NeedManagement(Needs needs, CompanyManagement companies, Audit audit, Clock clock,
			@Value("${caiqiao.need.published-days:180}") int publishedDays) {
		this.needs = needs;
		this.companies = companies;
		this.audit = audit;
		this.clock = clock;
		this.publishedDays = publishedDays;
	}

	/**
	 * Begins a need: for the author's own company, or, by an officer, for any company or
	 * none.
	 * @throws Rejected if the author represents no company
	 */
	@Transactional
	public NeedId draft(SignedIn author, @Nullable CompanyId company, NeedContent content) {
		CompanyId owner = author.office() ? company : this.companies.representedBy(author.accountId())
			.orElseThrow(() -> Rejected.because("need.company.none"));
		boolean demo = owner != null && this.companies.find(owner).filter(found -> found.demo()).isPresent();
		var need = new Need(owner, author.accountId(), content, Origin.portal(demo), this.clock.instant());
		return this.needs.save(need).id();
	}

	/**
	 * Takes the text anew.
	 * @param version the version the author read, so that nobody's change is lost
	 * @throws Conflict if somebody else wrote in between
	 */
	@Transactional
	public void rewrite(SignedIn author, NeedId id, int version, NeedContent content) {
		Need need = writable(author, id);
		if (need.version() != version) {
			throw Conflict.on("need", id.value());
		}
		need.rewrite(content, this.clock.instant());
		if (author.office()) {
			need.review(this.clock.instant());
		}
		this.needs.save(need);
	}

	/** Hands it in for review. */
	@Transactional
	public void submit(SignedIn author, NeedId id) {
		Need need = writable(author, id);
		if (!need.content().reviewable()) {
			throw Rejected.because("need.submit.incomplete");
		}
		this.needs.save(need.submit(this.clock.instant()));
	}

	/** The office publishes it, or its authors renew it after its last day. */
	@Transactional
	public void publish(SignedIn who, NeedId id) {
		Need need = writable(who, id);
		if (!who.office() && need.publication().needsReview()) {
			throw Rejected.because("need.publish.officeOnly");
		}
		LocalDate lastDay = LocalDate.now(this.clock).plusDays(this.publishedDays);
		this.needs.save(need.publish(this.clock.instant(), lastDay));
		this.audit.record("need.published", "need", id.value(), Map.of("until", lastDay.toString()));
	}

	/** The office gives it back with a note. */
	@Transactional
	public void giveBack(SignedIn officer, NeedId id, String note) {
		this.needs.save(writable(officer, id).giveBack(note, this.clock.instant()));
		this.audit.record("need.givenBack", "need", id.value(), Map.of("note", note));
	}

	/** The office has read a change of a published need. */
	@Transactional
	public void review(SignedIn officer, NeedId id) {
		this.needs.save(writable(officer, id).review(this.clock.instant()));
	}

	/** Takes it from the lists. */
	@Transactional
	public void withdraw(SignedIn author, NeedId id) {
		this.needs.save(writable(author, id).withdraw(this.clock.instant()));
		this.audit.record("need.withdrawn", "need", id.value(), Map.of());
	}

	/** Opens a withdrawn need for writing again. */
	@Transactional
	public void reopen(SignedIn author, NeedId id) {
		this.needs.save(writable(author, id).reopen(this.clock.instant()));
	}

	/** What other modules may know of it, whatever its state; empty if there is none. */
	public Optional<NeedProfile> find(NeedId id) {
		return this.needs.findById(id.value()).map(NeedManagement::profile);
	}

	/**
	 * Public needs in the order of their ids, from the one after an id on; for going
	 * through all of them in pages.
	 */
	public List<NeedProfile> published(long after, int most) {
		return this.needs.publishedAfter(after, Limit.of(most)).stream().map(NeedManagement::profile).toList();
	}

	/** The public needs of the company that this account represents, the newest first. */
	public List<NeedProfile> publishedFor(AccountId account, int most) {
		return this.companies.representedBy(account)
			.map(company -> this.needs.publishedOf(company.value(), Limit.of(most)))
			.orElse(List.of())
			.stream()
			.map(NeedManagement::profile)
			.toList();
	}

	/** What other modules may know of these; unknown ones are left out. */
	public List<NeedProfile> findAll(Collection<NeedId> ids) {
		return ids.isEmpty() ? List.of()
				: this.needs.findAllById(ids.stream().map(NeedId::value).toList())
					.stream()
					.map(NeedManagement::profile)
					.toList();
	}

	/**
	 * Whether this person may write it: the office, and whoever represents its company.
	 */
	public boolean mayWrite(@Nullable SignedIn who, NeedProfile need) {
		return who != null && (who.office() || need.company() != null
				&& this.companies.representedBy(who.accountId()).filter(need.company()::equals).isPresent());
	}

	private Need writable(SignedIn who, NeedId id) {
		return this.needs.findById(id.value())
			.filter(need -> mayWrite(who, profile(need)))
			.orElseThrow(() -> NotFound.of("need", id.value()));
	}

	static NeedProfile profile(Need need) {
		return new NeedProfile(need.id(), need.company(), need.content(), need.listedPublicly(), need.origin().demo());
	}

}
