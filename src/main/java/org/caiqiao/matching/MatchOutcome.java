package org.caiqiao.matching;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

/** What became of a match whose one side asked the other for an introduction. */
@Entity
@Table(name = "match_outcome")
class MatchOutcome {

	@Id
	private long request;

	private long needId;

	@Enumerated(EnumType.STRING)
	private Kind offeringKind;

	private long offeringId;

	@Enumerated(EnumType.STRING)
	private Level level;

	private Instant askedAt;

	private @Nullable Boolean accepted;

	@SuppressWarnings("NullAway.Init")
	protected MatchOutcome() {
	}

	/** The request was made while the pair had this level. */
	MatchOutcome(long request, Subject need, Subject offer, Level level, Instant now) {
		this.request = request;
		this.needId = Long.parseLong(need.id());
		this.offeringKind = offer.kind();
		this.offeringId = Long.parseLong(offer.id());
		this.level = level;
		this.askedAt = now;
	}

	/** The other side answered; it may think a "no" over. */
	void answer(boolean agreed) {
		this.accepted = agreed;
	}

}
