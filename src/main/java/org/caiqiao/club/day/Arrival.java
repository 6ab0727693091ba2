package org.caiqiao.club.day;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/** A participant came; taken back where somebody was mistaken. */
@Entity
class Arrival {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrival_seq")
	@SequenceGenerator(name = "arrival_seq", allocationSize = 10)
	private @Nullable Long id;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private MemberKind memberKind;

	private long memberId;

	private Instant at;

	private long notedBy;

	private UUID scan;

	private @Nullable Instant takenBackAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Arrival() {
	}

	Arrival(ClubEventId event, Participant member, Instant at, AccountId by, UUID scan) {
		this.eventId = event.value();
		this.memberKind = member.kind();
		this.memberId = member.id();
		this.at = at;
		this.notedBy = by.value();
		this.scan = scan;
	}

	void takeBack(Instant now) {
		this.takenBackAt = now;
	}

	boolean isOf(Participant member) {
		return this.memberKind == member.kind() && this.memberId == member.id();
	}

	/** Who it is, without a name. */
	Participant member() {
		return new Participant(this.memberKind, this.memberId, "");
	}

	Instant at() {
		return this.at;
	}

}
