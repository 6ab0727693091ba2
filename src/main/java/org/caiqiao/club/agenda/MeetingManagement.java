package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.meetings.MeetingPlaces;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.caiqiao.club.agenda.MeetingTelling.change;

/** The one place where the meetings of an event, as told to their sides, are written. */
@Service
@Transactional
public class MeetingManagement {

	private final ClubEventManagement events;

	private final Meetings meetings;

	private final MeetingPlaces places;

	private final PuttingBack puttingBack;

	private final MeetingTelling telling;

	private final Audit audit;

	private final Clock clock;

	MeetingManagement(ClubEventManagement events, Meetings meetings, MeetingPlaces places, PuttingBack puttingBack,
			MeetingTelling telling, Audit audit, Clock clock) {
		this.events = events;
		this.meetings = meetings;
		this.places = places;
		this.puttingBack = puttingBack;
		this.telling = telling;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Tells the sides of these meetings, and of those told before that are not among
	 * them, what holds from now on. Whoever's meetings stay as they are hears nothing.
	 * @return what changed
	 * @throws Rejected where members can't see the event yet, or it is over
	 */
	public List<MeetingChange> publish(ClubEventId event, List<AgreedMeeting> agreed) {
		if (!this.events.hold(event).status().visible()) {
			throw Rejected.because("club.agenda.draft");
		}
		Map<Meeting.Pair, Meeting> told = this.meetings.of(event.value())
			.stream()
			.collect(Collectors.toMap(Meeting::pair, Function.identity()));
		Function<Meeting, MeetingPlace> places = places(event);
		Instant now = this.clock.instant();
		var changes = new ArrayList<MeetingChange>();
		for (AgreedMeeting one : agreed) {
			Meeting before = told.remove(Meeting.Pair.of(one));
			MeetingPlace was = (before != null && before.planned()) ? places.apply(before) : null;
			if (before == null || before.takePlace(one, now)) {
				Meeting saved = this.meetings.save((before != null) ? before : new Meeting(event, one, now));
				changes.add(change(saved, was, places.apply(saved)));
			}
		}
		told.values()
			.stream()
			.filter(gone -> gone.callOff(CallOffCause.REPLANNED, "", now))
			.forEach(gone -> changes.add(change(gone, places.apply(gone), null)));
		this.telling.tell(event, changes, Set.of());
		this.audit.record("event.meetingsPublished", "event", event.value(),
				Map.of("count", String.valueOf(agreed.size()), "changed", String.valueOf(changes.size())));
		return changes;
	}

	/**
	 * Calls one meeting off.
	 * @param reason what its sides read; may be empty
	 */
	public void callOff(MeetingId id, String reason) {
		Meeting meeting = held(id);
		if (meeting.callOff(CallOffCause.OFFICE, reason, this.clock.instant())) {
			var event = new ClubEventId(meeting.event());
			this.telling.tell(event, List.of(change(meeting, places(event).apply(meeting), null)), Set.of());
			this.audit.record("event.meetingCalledOff", "event", event.value(),
					Map.of("meeting", String.valueOf(id.value()), "reason", reason));
		}
	}

	/**
	 * Lets a meeting that was called off take place after all, when and where it was to.
	 * @throws Rejected where its time or table was given away, or a side no longer comes
	 */
	public void putBack(MeetingId id) {
		Meeting meeting = held(id);
		if (!meeting.planned()) {
			var event = new ClubEventId(meeting.event());
			this.puttingBack.refuseUnlessFree(meeting, this.meetings.of(event.value()));
			meeting.putBack(this.clock.instant());
			this.telling.tell(event, List.of(change(meeting, null, places(event).apply(meeting))), Set.of());
			this.audit.record("event.meetingPutBack", "event", event.value(),
					Map.of("meeting", String.valueOf(id.value())));
		}
	}

	/** All meetings that were told, those called off too, by time and table. */
	@Transactional(readOnly = true)
	public List<MeetingProfile> of(ClubEventId event) {
		return this.meetings.placed(event.value()).stream().map(Placed::profile).toList();
	}

	/** Those that take place, by time and table. */
	@Transactional(readOnly = true)
	public List<MeetingProfile> planned(ClubEventId event) {
		return of(event).stream().filter(MeetingProfile::planned).toList();
	}

	/** This meeting, called off or not. */
	@Transactional(readOnly = true)
	public Optional<MeetingProfile> find(MeetingId id) {
		return this.meetings.placedOne(id.value()).stream().map(Placed::profile).findFirst();
	}

	/**
	 * Calls those off that no longer can take place; whoever calls it holds the event.
	 * @param written who reads of it in another mail anyway
	 */
	int callOff(ClubEventId event, Predicate<Meeting> which, CallOffCause cause, String reason,
			Set<AccountId> written) {
		Instant now = this.clock.instant();
		List<Meeting> gone = this.meetings.of(event.value())
			.stream()
			.filter(which)
			.filter(meeting -> meeting.callOff(cause, reason, now))
			.toList();
		if (!gone.isEmpty()) {
			Function<Meeting, MeetingPlace> places = places(event);
			this.telling.tell(event, gone.stream().map(one -> change(one, places.apply(one), null)).toList(), written);
		}
		return gone.size();
	}

	/**
	 * Lets calendars know that the event takes place elsewhere or at another time.
	 * @param written who reads of it in another mail anyway
	 */
	void goAlong(ClubEventId event, Set<AccountId> written) {
		List<Meeting> planned = this.meetings.of(event.value()).stream().filter(Meeting::planned).toList();
		planned.forEach(meeting -> meeting.goAlong(this.clock.instant()));
		this.telling.write(event, planned.stream().flatMap(one -> Stream.of(one.host(), one.company())).toList(),
				written);
	}

	/** Announces that all are so much later, after their slots were moved. */
	void announceMove(ClubEventId event, Duration later) {
		this.telling.announce(event,
				this.meetings.placed(event.value())
					.stream()
					.filter(one -> one.meeting().planned())
					.map(one -> change(one.meeting(), one.place().later(later.negated()), one.place()))
					.toList());
	}

	private Meeting held(MeetingId id) {
		// Read once nobody else can write it.
		this.meetings.eventOf(id.value()).ifPresent(event -> this.events.hold(new ClubEventId(event)));
		return this.meetings.findById(id.value()).orElseThrow(() -> NotFound.of("meeting", id.value()));
	}

	private Function<Meeting, MeetingPlace> places(ClubEventId event) {
		MeetingPlaces.Of known = this.places.of(event);
		return meeting -> MeetingPlace.of(Objects.requireNonNull(known.slots().get(meeting.slot()), "no such slot"),
				Objects.requireNonNull(known.tables().get(meeting.table()), "no such table"));
	}

}
