package org.caiqiao.club.minutes;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.jspecify.annotations.Nullable;

/** A file that belongs to the minutes of an event; its content is kept beside it. */
@Entity
@Table(name = "event_attachment")
class Attachment {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_attachment_seq")
	@SequenceGenerator(name = "event_attachment_seq", allocationSize = 10)
	private @Nullable Long id;

	private long eventId;

	private String title;

	private String fileName;

	@Enumerated(EnumType.STRING)
	private AttachmentKind kind;

	private int bytes;

	private int place;

	private Instant addedAt;

	private @Nullable Long addedBy;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Attachment() {
	}

	Attachment(ClubEventId event, Upload upload, int place, AccountId by, Instant now) {
		this.eventId = event.value();
		this.title = upload.title();
		this.fileName = upload.fileName();
		this.kind = upload.kind();
		this.bytes = upload.content().length;
		this.place = place;
		this.addedBy = by.value();
		this.addedAt = now;
	}

	/** Stands at another place among those of its event. */
	void moveTo(int newPlace) {
		this.place = newPlace;
	}

	/** Stays, without who added it. */
	void forgetWho() {
		this.addedBy = null;
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	long event() {
		return this.eventId;
	}

	int place() {
		return this.place;
	}

	Instant addedAt() {
		return this.addedAt;
	}

	View view() {
		return new View(id(), this.title, this.fileName, this.kind, this.bytes);
	}

	/**
	 * What pages show of it.
	 *
	 * @param id its number
	 * @param title what it is called
	 * @param fileName the name it is downloaded by
	 * @param kind what it is
	 * @param bytes how large it is
	 */
	record View(long id, String title, String fileName, AttachmentKind kind, int bytes) {

		/** Whether its title is another than its name. */
		public boolean titled() {
			return !this.fileName.startsWith(this.title + ".");
		}

		/** How large it is, to be read. */
		public String size() {
			int kilobytes = Math.ceilDiv(this.bytes, 1 << 10);
			return (kilobytes < 1 << 10) ? kilobytes + " KB" : Math.round(kilobytes * 10.0 / (1 << 10)) / 10.0 + " MB";
		}

	}

}
