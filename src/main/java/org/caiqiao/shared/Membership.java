package org.caiqiao.shared;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands with the office, who decided that, when and why. Each decision
 * makes a new value, or is refused where the state does not allow it.
 *
 * @param status the state
 * @param since when it came about
 * @param decidedBy the account that decided; null where the member registered itself or
 * an import entered it
 * @param reason what the member is told; null where a decision needs none
 */
@Embeddable
public record Membership(@Enumerated(EnumType.STRING) @Column(name = "status") MemberStatus status,
		@Column(name = "status_since") Instant since, @Column(name = "status_by") @Nullable Long decidedBy,
		@Column(name = "status_reason") @Nullable String reason) {

	/** Asked for by the member itself; waits for the office. */
	public static Membership applied(Instant at) {
		return new Membership(MemberStatus.PENDING, at, null, null);
	}

	/** Entered by the office, an import or the demo district, so let in at once. */
	public static Membership entered(@Nullable Long officer, Instant at) {
		return new Membership(MemberStatus.APPROVED, at, officer, null);
	}

	/**
	 * Where the member stands after a decision.
	 * @param by the account that decides
	 * @param reason what the member is told; only kept for decisions that need it
	 */
	public Membership after(MemberDecision decision, long by, Instant at, String reason) {
		if (!decision.fits(this.status)) {
			throw Rejected.because("member.decision.tooLate");
		}
		if (decision.reasoned() && reason.isBlank()) {
			throw Rejected.field("reason", "member.decision.reasonNeeded");
		}
		return new Membership(decision.to(), at, by, decision.reasoned() ? reason.strip() : null);
	}

}
