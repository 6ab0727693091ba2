package org.caiqiao.club.day;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/** What a participant shows at the door. */
@Entity
@Table(name = "event_pass")
class Pass {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_pass_seq")
	@SequenceGenerator(name = "event_pass_seq", allocationSize = 50)
	private @Nullable Long id;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private MemberKind memberKind;

	private long memberId;

	private String code;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Pass() {
	}

	Pass(ClubEventId event, Participant member, String code) {
		this.eventId = event.value();
		this.memberKind = member.kind();
		this.memberId = member.id();
		this.code = code;
	}

	boolean isOf(Participant member) {
		return this.memberKind == member.kind() && this.memberId == member.id();
	}

	String code() {
		return this.code;
	}

}
