package org.caiqiao.investor;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to investors. */
@Service
@Transactional
class InvestorWriting {

	private final Investors investors;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InvestorWriting(Investors investors, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.investors = investors;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * An investor registers itself through its first representative.
	 * @throws Rejected of the field {@code creditCode} if it is wrong or that of another
	 * investor
	 */
	InvestorId register(InvestorDetails details, AccountId representative) {
		requireFree(details.creditCode());
		var now = this.clock.instant();
		var investor = new Investor(details.withOverride(""), Membership.applied(now), Origin.PORTAL, now);
		investor.addRepresentative(representative);
		InvestorId id = save(investor);
		this.events.publishEvent(new InvestorRegistered(id));
		return id;
	}

	/** The office enters an investor, which is let in at once. */
	InvestorId enter(SignedIn officer, InvestorDetails details) {
		requireFree(details.creditCode());
		var now = this.clock.instant();
		var membership = Membership.entered(officer.accountId().value(), now);
		var investor = new Investor(details, membership, Origin.PORTAL, now);
		InvestorId id = save(investor);
		this.audit.record("member.entered", "investor", id.value());
		noteOverride(investor);
		this.events.publishEvent(new InvestorApproved(id));
		return id;
	}

	/**
	 * Takes what the investor says about itself anew; the caller knows that the author
	 * may.
	 * @param version the version the author read, so that nobody's change is lost
	 */
	void rewrite(SignedIn author, InvestorId id, int version, InvestorDetails details) {
		Investor investor = get(id);
		if (investor.version() != version) {
			throw Rejected.because("member.changedMeanwhile");
		}
		InvestorDetails before = investor.details();
		boolean sameCode = Objects.equals(before.creditCode(), details.creditCode());
		if (!sameCode) {
			requireFree(details.creditCode());
		}
		// Only the office lets a failing code pass, and until the code changes.
		var allowed = details.withOverride(sameCode ? before.codeOverride() : "");
		investor.rewrite(author.office() ? details : allowed, this.clock.instant());
		save(investor);
		if (!before.codeOverride().equals(investor.details().codeOverride()) || !sameCode) {
			noteOverride(investor);
		}
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the investor to read; needed for those that are reasoned
	 */
	void decide(InvestorId id, MemberDecision decision, AccountId by, String reason) {
		Investor investor = get(id);
		investor.decide(decision, by, this.clock.instant(), reason);
		this.investors.save(investor);
		this.audit.record("member." + decision, "investor", id.value(), decision.details(reason));
	}

	private Investor get(InvestorId id) {
		return this.investors.findById(id.value()).orElseThrow(() -> NotFound.of("investor", id.value()));
	}

	private InvestorId save(Investor investor) {
		try {
			return this.investors.saveAndFlush(investor).id();
		}
		catch (DataIntegrityViolationException ex) {
			// Another investor registered with this code between the look and the write.
			throw String.valueOf(ex.getMessage()).contains("investor_by_credit_code") ? known() : ex;
		}
	}

	private void requireFree(@Nullable CreditCode code) {
		if (code != null && this.investors.existsByDetailsCreditCode(code)) {
			throw known();
		}
	}

	private static Rejected known() {
		return Rejected.field("creditCode", "investor.creditCode.known");
	}

	private void noteOverride(Investor investor) {
		InvestorDetails details = investor.details();
		if (details.overridden()) {
			this.audit.record("member.creditCodeOverridden", "investor", investor.id().value(),
					Map.of("creditCode", String.valueOf(details.creditCode()), "reason", details.codeOverride()));
		}
	}

}
