package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.club.ClubEventId;
import org.jspecify.annotations.Nullable;

/** A slot of an event in which meetings are held, each at its table. */
@Entity
class MeetingSlot {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_slot_seq")
	@SequenceGenerator(name = "meeting_slot_seq", allocationSize = 50)
	private @Nullable Long id;

	private long eventId;

	@Embedded
	private SlotTime time;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected MeetingSlot() {
	}

	MeetingSlot(ClubEventId event, SlotTime time) {
		this.eventId = event.value();
		this.time = time;
	}

	MeetingData.Slot view() {
		return new MeetingData.Slot(id(), this.time);
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	long event() {
		return this.eventId;
	}

	SlotTime time() {
		return this.time;
	}

	Instant startsAt() {
		return this.time.startsAt();
	}

}
