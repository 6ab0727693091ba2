package org.caiqiao.club;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the office writes events: their facts and their states. */
@Service
@Transactional(readOnly = true)
public class ClubEventManagement {

	private final ClubEvents events;

	private final EventNumbers numbers;

	private final ExpertCalendar calendar;

	private final WaitingLine line;

	private final Audit audit;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	ClubEventManagement(ClubEvents events, EventNumbers numbers, ExpertCalendar calendar, WaitingLine line, Audit audit,
			ApplicationEventPublisher publisher, Clock clock) {
		this.events = events;
		this.numbers = numbers;
		this.calendar = calendar;
		this.line = line;
		this.audit = audit;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Begins an event.
	 * @param copyOf an event whose experts and needs come again, or null
	 * @throws Rejected where the number is taken or an expert is at another event
	 */
	@Transactional
	public ClubEventId draft(SignedIn officer, int number, EventContent content, @Nullable ClubEventId copyOf) {
		LineUp lineUp = (copyOf != null) ? found(copyOf).lineUp() : LineUp.empty();
		var event = new ClubEvent(number, content, lineUp, officer.accountId(), Origin.PORTAL, this.clock.instant());
		this.numbers.save(event, -1, number);
		this.calendar.book(event);
		if (copyOf != null) {
			this.publisher.publishEvent(new EventCopied(copyOf, event.id()));
		}
		return event.id();
	}

	/**
	 * Takes what is said of an event anew; where it has more places now, the waiting list
	 * moves up.
	 * @param version the version the officer read, so that nobody's change is lost
	 * @throws Conflict if somebody else wrote in between
	 */
	@Transactional
	public void rewrite(ClubEventId id, int version, int number, EventContent content) {
		ClubEvent event = locked(id);
		if (event.version() != version) {
			throw Conflict.on("event", id.value());
		}
		EventContent before = event.content();
		this.numbers.save(event.rewrite(number, content, this.clock.instant()), id.value(), number);
		this.calendar.book(event);
		this.publisher.publishEvent(new EventRescheduled(id, before.startsAt(), content.startsAt(), content.endsAt()));
		this.line.moveUp(event);
		this.audit.record("event.rewritten", "event", id.value());
	}

	/** Takes its next step. */
	@Transactional
	void take(EventStep step, ClubEventId id) {
		ClubEvent event = locked(id);
		step.take(event, this.clock.instant());
		this.events.save(event);
		this.audit.record(step.action(), "event", id.value());
	}

	/** Calls it off, for a reason that everybody reads. */
	@Transactional
	public void cancel(ClubEventId id, String reason) {
		ClubEvent event = locked(id);
		this.events.save(event.cancel(reason, this.clock.instant()));
		this.calendar.release(event);
		this.audit.record("event.cancelled", "event", id.value(), Map.of("reason", reason));
	}

	/** Throws a draft away. */
	@Transactional
	public void discard(ClubEventId id) {
		ClubEvent event = locked(id);
		if (!event.discardable()) {
			throw Rejected.because("club.discard.tooLate");
		}
		this.events.delete(event);
		this.publisher.publishEvent(new ClubEventRemoved(id));
		this.audit.record("event.discarded", "event", id.value(), Map.of("title", event.content().title()));
	}

	/** Lets the lists see that the time of an event is over. */
	@Transactional
	void noteEnd(ClubEventId id) {
		this.events.save(locked(id).noteEnd(this.clock.instant()));
	}

	/** What other modules may know of it, whatever its state; empty if there is none. */
	public Optional<ClubEventProfile> find(ClubEventId id) {
		return this.events.findById(id.value()).map(ClubEvent::profile);
	}

	/**
	 * The event, whatever its state, kept from everybody else who writes it, or what
	 * belongs to it, until the caller's transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ClubEventProfile lock(ClubEventId id) {
		return locked(id).profile();
	}

	/**
	 * The same for what can be changed only while the event is ahead.
	 * @throws Rejected where it is over or was called off
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ClubEventProfile hold(ClubEventId id) {
		ClubEventProfile event = lock(id);
		if (!event.status().editable()) {
			throw Rejected.because("club.edit.over");
		}
		return event;
	}

	/**
	 * Events ahead that everybody may see and to which somebody of these experts is
	 * invited, the next first.
	 */
	public List<ClubEventProfile> aheadWith(Collection<ExpertId> experts) {
		return this.events.ahead(this.clock.instant())
			.stream()
			.map(ClubEvent::profile)
			.filter(event -> !Collections.disjoint(event.lineUp().experts(), experts))
			.toList();
	}

	/** The number that the next event is likely to have. */
	public int nextNumber() {
		return this.numbers.next();
	}

	private ClubEvent locked(ClubEventId id) {
		return this.events.locked(id.value()).orElseThrow(() -> NotFound.of("event", id.value()));
	}

	private ClubEvent found(ClubEventId id) {
		return this.events.findById(id.value()).orElseThrow(() -> NotFound.of("event", id.value()));
	}

}
