package org.caiqiao.institution;

import java.time.Clock;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to institutions. */
@Service
@Transactional
class InstitutionWriting {

	private final Institutions institutions;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InstitutionWriting(Institutions institutions, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.institutions = institutions;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * An institution registers itself through its first representative.
	 * @throws Rejected of the field {@code name} if another institution has it
	 */
	InstitutionId register(InstitutionDetails details, AccountId representative) {
		requireFree(details.name());
		var now = this.clock.instant();
		var institution = new Institution(details, Membership.applied(now), Origin.PORTAL, now);
		institution.addRepresentative(representative);
		InstitutionId id = this.institutions.save(institution).id();
		this.events.publishEvent(new InstitutionRegistered(id));
		return id;
	}

	/** The office enters an institution, which is let in at once. */
	InstitutionId enter(SignedIn officer, InstitutionDetails details) {
		requireFree(details.name());
		var now = this.clock.instant();
		var membership = Membership.entered(officer.accountId().value(), now);
		var institution = new Institution(details, membership, Origin.PORTAL, now);
		InstitutionId id = this.institutions.save(institution).id();
		this.audit.record("member.entered", "institution", id.value());
		this.events.publishEvent(new InstitutionApproved(id));
		return id;
	}

	/**
	 * Takes what the institution says about itself anew; the caller knows that the author
	 * may.
	 * @param version the version the author read, so that nobody's change is lost
	 */
	void rewrite(SignedIn author, InstitutionId id, int version, InstitutionDetails details) {
		Institution institution = get(id);
		if (institution.version() != version) {
			throw Rejected.because("member.changedMeanwhile");
		}
		if (!institution.details().name().equalsIgnoreCase(details.name())) {
			requireFree(details.name());
		}
		institution.rewrite(details, this.clock.instant());
		this.institutions.save(institution);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the institution to read; needed for those that are reasoned
	 */
	void decide(InstitutionId id, MemberDecision decision, AccountId by, String reason) {
		Institution institution = get(id);
		institution.decide(decision, by, this.clock.instant(), reason);
		this.institutions.save(institution);
		this.audit.record("member." + decision, "institution", id.value(), decision.details(reason));
	}

	private Institution get(InstitutionId id) {
		return this.institutions.findById(id.value()).orElseThrow(() -> NotFound.of("institution", id.value()));
	}

	private void requireFree(String name) {
		if (this.institutions.existsByDetailsNameIgnoreCase(name)) {
			throw Rejected.field("name", "institution.name.known");
		}
	}

}
