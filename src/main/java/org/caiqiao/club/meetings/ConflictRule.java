package org.caiqiao.club.meetings;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** Two that the office wants to keep apart, or in order, at an event. */
@Entity
class ConflictRule {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conflict_rule_seq")
	@SequenceGenerator(name = "conflict_rule_seq", allocationSize = 10)
	private @Nullable Long id;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private RuleKind kind = RuleKind.COMPETITORS;

	@Enumerated(EnumType.STRING)
	private RuleLevel level = RuleLevel.BLOCK;

	private long oneId;

	private long otherId;

	private String note;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected ConflictRule() {
	}

	ConflictRule(ClubEventId event, RuleKind kind, RuleLevel level, long one, long other, String note) {
		if (kind.alike() && one == other) {
			throw Rejected.field("other", "club.rule.same." + kind.other());
		}
		this.eventId = event.value();
		this.kind = kind;
		this.level = level;
		// The same pair the other way round is the same rule.
		this.oneId = kind.mutual() ? Math.min(one, other) : one;
		this.otherId = kind.mutual() ? Math.max(one, other) : other;
		this.note = note;
	}

	/** The same rule for another event. */
	ConflictRule at(ClubEventId other) {
		return new ConflictRule(other, this.kind, this.level, this.oneId, this.otherId, this.note);
	}

	/** Counts so much from now on, for this reason. */
	ConflictRule sayAgain(ConflictRule now) {
		this.level = now.level;
		this.note = now.note;
		return this;
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	long event() {
		return this.eventId;
	}

	RuleKind kind() {
		return this.kind;
	}

	RuleLevel level() {
		return this.level;
	}

	long one() {
		return this.oneId;
	}

	long other() {
		return this.otherId;
	}

	String note() {
		return this.note;
	}

}
