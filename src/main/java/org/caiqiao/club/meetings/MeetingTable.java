package org.caiqiao.club.meetings;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.club.ClubEventId;
import org.jspecify.annotations.Nullable;

/** A table at which one meeting is held in each slot. */
@Entity
class MeetingTable {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_table_seq")
	@SequenceGenerator(name = "meeting_table_seq", allocationSize = 50)
	private @Nullable Long id;

	private long eventId;

	private String name;

	private String room;

	private int seats;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected MeetingTable() {
	}

	MeetingTable(ClubEventId event, String name, String room, int seats) {
		this.eventId = event.value();
		this.name = name;
		this.room = room;
		this.seats = seats;
	}

	/** One like it at another event. */
	MeetingTable at(ClubEventId other) {
		return new MeetingTable(other, this.name, this.room, this.seats);
	}

	MeetingData.Table view() {
		return new MeetingData.Table(id(), this.name, this.room, this.seats);
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	long event() {
		return this.eventId;
	}

	String name() {
		return this.name;
	}

	String room() {
		return this.room;
	}

	int seats() {
		return this.seats;
	}

}
