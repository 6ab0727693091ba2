package org.caiqiao.club.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where minutes and their attachments are written. Each write holds the
 * minutes' row, so that two officers count the same attachments.
 */
@Service
@Transactional
class MinutesManagement {

	/** As many files as minutes have at most. */
	static final int MOST_ATTACHMENTS = 10;

	private final StoredMinutes stored;

	private final Attachments attachments;

	private final AttachmentContents contents;

	private final Audit audit;

	private final Clock clock;

	MinutesManagement(StoredMinutes stored, Attachments attachments, AttachmentContents contents, Audit audit,
			Clock clock) {
		this.stored = stored;
		this.attachments = attachments;
		this.contents = contents;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes another text, and shows it to those who took part where the officer says so.
	 * @param version the version the officer read
	 * @throws Conflict if a colleague wrote in between
	 * @throws Rejected where there is nothing to publish, or the event has not begun
	 */
	void write(ClubEventProfile event, int version, String text, boolean publish, AccountId officer) {
		Instant now = this.clock.instant();
		Minutes minutes = locked(event.id());
		if (publish && event.content().startsAt().isAfter(now)) {
			throw Rejected.because("minutes.publish.early");
		}
		if ((publish || minutes.published()) && text.isEmpty() && this.attachments.of(event.id().value()).isEmpty()) {
			throw Rejected.field("text", "minutes.publish.empty");
		}
		if (!minutes.words().equals(text)) {
			minutes.write(version, text, officer, now);
			this.audit.record("event.minutesWritten", "event", event.id().value());
		}
		if (publish && !minutes.published()) {
			minutes.publish(now);
			this.audit.record("event.minutesPublished", "event", event.id().value());
		}
	}

	/** Keeps published minutes for the office again. */
	void withdraw(ClubEventId event) {
		Minutes minutes = locked(event);
		if (minutes.published()) {
			minutes.withdraw();
			this.audit.record("event.minutesWithdrawn", "event", event.value());
		}
	}

	/**
	 * Adds a file after the others.
	 * @throws Rejected where there are as many as may be
	 */
	void attach(ClubEventId event, Upload upload, AccountId officer) {
		locked(event);
		List<Attachment> before = this.attachments.of(event.value());
		if (before.size() >= MOST_ATTACHMENTS) {
			throw Rejected.field("file", "minutes.file.tooMany", MOST_ATTACHMENTS);
		}
		int place = before.isEmpty() ? 0 : before.getLast().place() + 1;
		Attachment added = this.attachments
			.saveAndFlush(new Attachment(event, upload, place, officer, this.clock.instant()));
		this.contents.store(added.id(), upload.content());
		this.audit.record("event.attachmentAdded", "event", event.value(), Map.of("file", upload.fileName()));
	}

	/** Takes a file away for good. */
	void remove(ClubEventId event, long attachment) {
		Minutes minutes = locked(event);
		Attachment found = of(event, attachment);
		if (minutes.published() && minutes.words().isEmpty() && this.attachments.of(event.value()).size() == 1) {
			throw Rejected.because("minutes.publish.last");
		}
		this.attachments.delete(found);
		this.audit.record("event.attachmentRemoved", "event", event.value(), Map.of("file", found.view().fileName()));
	}

	/** Moves a file before the one above it, or behind the one below. */
	void move(ClubEventId event, long attachment, boolean up) {
		locked(event);
		List<Attachment> all = new ArrayList<>(this.attachments.of(event.value()));
		int at = all.indexOf(of(event, attachment));
		int other = up ? at - 1 : at + 1;
		if (other >= 0 && other < all.size()) {
			Collections.swap(all, at, other);
		}
		for (int place = 0; place < all.size(); place++) {
			all.get(place).moveTo(place);
		}
	}

	private Attachment of(ClubEventId event, long attachment) {
		return this.attachments.of(event.value(), attachment).orElseThrow(() -> NotFound.of("attachment", attachment));
	}

	private Minutes locked(ClubEventId event) {
		this.stored.begin(event.value());
		return this.stored.locked(event.value()).orElseThrow();
	}

}
