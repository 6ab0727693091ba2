package org.caiqiao.expert;

import java.time.Clock;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.OrcidId;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to experts. */
@Service
@Transactional
class ExpertWriting {

	private final Experts experts;

	private final InstitutionManagement institutions;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ExpertWriting(Experts experts, InstitutionManagement institutions, Audit audit, ApplicationEventPublisher events,
			Clock clock) {
		this.experts = experts;
		this.institutions = institutions;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * An expert registers itself.
	 * @throws Rejected of the field {@code orcid} if another expert has the iD
	 */
	ExpertId register(ExpertDetails details, AccountId account) {
		requireFree(details.orcid());
		var now = this.clock.instant();
		var expert = new Expert(details, Membership.applied(now), Origin.PORTAL, now);
		expert.give(account);
		ExpertId id = save(expert);
		this.events.publishEvent(new ExpertRegistered(id));
		return id;
	}

	/**
	 * Somebody enters an expert: the talent office, and it is let in at once; or the
	 * office of an institution one of its own, which the talent office has to let in.
	 */
	ExpertId enter(SignedIn who, ExpertDetails details) {
		requireFree(details.orcid());
		var now = this.clock.instant();
		var membership = who.office() ? Membership.entered(who.accountId().value(), now) : Membership.applied(now);
		ExpertId id = save(new Expert(ofAuthor(who, details), membership, Origin.PORTAL, now));
		this.audit.record("member.entered", "expert", id.value());
		this.events.publishEvent(who.office() ? new ExpertApproved(id) : new ExpertRegistered(id));
		return id;
	}

	/**
	 * Takes what is said about the expert anew; the caller knows that the author may.
	 * @param version the version the author read, so that nobody's change is lost
	 */
	void rewrite(SignedIn author, ExpertId id, int version, ExpertDetails details) {
		Expert expert = get(id);
		if (expert.version() != version) {
			throw Rejected.because("member.changedMeanwhile");
		}
		if (details.orcid() != null && !details.orcid().equals(expert.details().orcid())) {
			requireFree(details.orcid());
		}
		boolean own = author.accountId().equals(expert.account());
		expert.rewrite(own ? details : ofAuthor(author, details), this.clock.instant());
		save(expert);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the expert to read; needed for those that are reasoned
	 */
	void decide(ExpertId id, MemberDecision decision, AccountId by, String reason) {
		Expert expert = get(id);
		expert.decide(decision, by, this.clock.instant(), reason);
		this.experts.save(expert);
		this.audit.record("member." + decision, "expert", id.value(), decision.details(reason));
	}

	private Expert get(ExpertId id) {
		return this.experts.findById(id.value()).orElseThrow(() -> NotFound.of("expert", id.value()));
	}

	private ExpertDetails ofAuthor(SignedIn who, ExpertDetails details) {
		if (who.office()) {
			return details;
		}
		InstitutionId own = this.institutions.representedBy(who.accountId())
			.orElseThrow(() -> Rejected.because("expert.institution.none"));
		return details.of(own);
	}

	private ExpertId save(Expert expert) {
		try {
			return this.experts.saveAndFlush(expert).id();
		}
		catch (DataIntegrityViolationException ex) {
			// Another expert registered with this iD between the look and the write.
			throw String.valueOf(ex.getMessage()).contains("expert_by_orcid") ? known() : ex;
		}
	}

	private void requireFree(@Nullable OrcidId orcid) {
		if (orcid != null && this.experts.existsByDetailsOrcid(orcid)) {
			throw known();
		}
	}

	private static Rejected known() {
		return Rejected.field("orcid", "expert.orcid.known");
	}

}
