package org.caiqiao.club.minutes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.Participants;
import org.caiqiao.club.PublishedMinutes;
import org.caiqiao.club.SpokenFor;
import org.caiqiao.club.day.WhoCame;
import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives minutes to whoever may read them; others do not even find them. */
@Component
@Transactional(readOnly = true)
class MinutesDesk implements PublishedMinutes {

	private final StoredMinutes stored;

	private final Attachments attachments;

	private final ClubEventManagement events;

	private final Participants participants;

	private final WhoCame whoCame;

	private final AccountManagement accounts;

	MinutesDesk(StoredMinutes stored, Attachments attachments, ClubEventManagement events, Participants participants,
			WhoCame whoCame, AccountManagement accounts) {
		this.stored = stored;
		this.attachments = attachments;
		this.events = events;
		this.participants = participants;
		this.whoCame = whoCame;
		this.accounts = accounts;
	}

	/**
	 * An event that can have minutes: everybody knows of it, and it was not called off.
	 */
	ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id))
			.filter(found -> found.status().visible() && found.status() != EventStatus.CANCELLED)
			.orElseThrow(() -> NotFound.of("event", id));
	}

	/** The minutes as they stand, for the office. */
	View of(ClubEventProfile event) {
		Minutes minutes = this.stored.findById(event.id().value()).orElseGet(() -> Minutes.none(event.id()));
		return new View(event, minutes.version(), minutes.words(), minutes.writtenAt(), name(minutes),
				minutes.publishedAt(), this.attachments.of(event.id().value()).stream().map(Attachment::view).toList());
	}

	/**
	 * The minutes for a reader: those who took part once they are published, the office.
	 */
	View read(long id, SignedIn who) {
		ClubEventProfile event = readable(id, who);
		return of(event);
	}

	/** One of their files, for the same readers. */
	Attachment.View file(long id, long attachment, SignedIn who) {
		ClubEventProfile event = readable(id, who);
		return this.attachments.of(event.id().value(), attachment)
			.map(Attachment::view)
			.orElseThrow(() -> NotFound.of("attachment", attachment));
	}

	/**
	 * Whether this member finds minutes to read of the event of this number; what is no
	 * event has none.
	 */
	boolean tells(long id, SignedIn who) {
		return published(new ClubEventId(id)) && this.events.find(new ClubEventId(id))
			.filter(event -> event.status() != EventStatus.CANCELLED && tookPart(event, who))
			.isPresent();
	}

	private boolean tookPart(ClubEventProfile event, SignedIn who) {
		return this.whoCame.tookPart(event, this.participants.spokenForBy(who.accountId()));
	}

	@Override
	public boolean published(ClubEventId event) {
		return this.stored.published(event.value());
	}

	@Override
	public boolean toRead(ClubEventProfile event, SpokenFor members) {
		return published(event.id()) && this.whoCame.tookPart(event, members);
	}

	@Override
	public List<ClubEventProfile> of(List<ClubEventProfile> events) {
		List<Long> all = events.stream()
			.filter(event -> event.status() != EventStatus.CANCELLED)
			.map(event -> event.id().value())
			.toList();
		Set<Long> told = all.isEmpty() ? Set.of() : Set.copyOf(this.stored.published(all));
		return events.stream()
			.filter(event -> told.contains(event.id().value()))
			.sorted(Comparator.comparing((ClubEventProfile event) -> event.content().startsAt()).reversed())
			.toList();
	}

	private ClubEventProfile readable(long id, SignedIn who) {
		ClubEventProfile event = event(id);
		if (!who.office() && !(published(event.id()) && tookPart(event, who))) {
			throw NotFound.of("minutes", id);
		}
		return event;
	}

	private String name(Minutes minutes) {
		return Optional.ofNullable(minutes.writtenBy())
			.flatMap(this.accounts::find)
			.map(AccountSummary::displayName)
			.orElse("");
	}

	/**
	 * The minutes of an event.
	 *
	 * @param event the event
	 * @param version of the text: whoever rewrites it says which one was read
	 * @param words the text
	 * @param writtenAt when it was written last; null where it never was
	 * @param writtenBy the name of who did; empty where that is not known
	 * @param publishedAt since when those who took part can read it; null for a draft
	 * @param attachments its files, in order
	 */
	record View(ClubEventProfile event, int version, String words, @Nullable Instant writtenAt, String writtenBy,
			@Nullable Instant publishedAt, List<Attachment.View> attachments) {
	}

}
