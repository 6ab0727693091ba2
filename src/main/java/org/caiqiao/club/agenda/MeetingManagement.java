package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.meetings.MeetingPlaces;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the meetings of an event, as told to their sides, are written. */
@Service
@Transactional
public class MeetingManagement {

	private final ClubEventManagement events;

	private final Meetings meetings;

	private final MeetingPlaces places;

	private final Audit audit;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	MeetingManagement(ClubEventManagement events, Meetings meetings, MeetingPlaces places, Audit audit,
			ApplicationEventPublisher publisher, Clock clock) {
		this.events = events;
		this.meetings = meetings;
		this.places = places;
		this.audit = audit;
		this.publisher = publisher;
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
			.filter(gone -> gone.callOff("", now))
			.forEach(gone -> changes.add(change(gone, places.apply(gone), null)));
		tell(event, changes);
		this.audit.record("event.meetingsPublished", "event", event.value(),
				Map.of("count", String.valueOf(agreed.size()), "changed", String.valueOf(changes.size())));
		return changes;
	}

	/**
	 * Calls one meeting off.
	 * @param reason what its sides read; may be empty
	 */
	public void callOff(MeetingId id, String reason) {
		Meeting meeting = this.meetings.findById(id.value()).orElseThrow(() -> NotFound.of("meeting", id.value()));
		var event = new ClubEventId(meeting.event());
		this.events.hold(event);
		if (meeting.callOff(reason, this.clock.instant())) {
			tell(event, List.of(change(meeting, places(event).apply(meeting), null)));
			this.audit.record("event.meetingCalledOff", "event", event.value(),
					Map.of("meeting", String.valueOf(id.value()), "reason", reason));
		}
	}

	/** All meetings that were told, those called off too, by time and table. */
	@Transactional(readOnly = true)
	public List<MeetingProfile> of(ClubEventId event) {
		List<Meeting> all = this.meetings.of(event.value());
		if (all.isEmpty()) {
			return List.of();
		}
		Function<Meeting, MeetingPlace> places = places(event);
		return all.stream().map(meeting -> meeting.profile(places.apply(meeting))).toList();
	}

	/** This meeting, called off or not. */
	@Transactional(readOnly = true)
	public Optional<MeetingProfile> find(MeetingId id) {
		return this.meetings.findById(id.value())
			.map(meeting -> meeting.profile(places(new ClubEventId(meeting.event())).apply(meeting)));
	}

	private Function<Meeting, MeetingPlace> places(ClubEventId event) {
		MeetingPlaces.Of known = this.places.of(event);
		return meeting -> MeetingPlace.of(Objects.requireNonNull(known.slots().get(meeting.slot()), "no such slot"),
				Objects.requireNonNull(known.tables().get(meeting.table()), "no such table"));
	}

	private static MeetingChange change(Meeting meeting, @Nullable MeetingPlace before, @Nullable MeetingPlace after) {
		return new MeetingChange(meeting.id(), meeting.host(), meeting.company(), before, after);
	}

	private void tell(ClubEventId event, List<MeetingChange> changes) {
		if (!changes.isEmpty()) {
			this.publisher.publishEvent(new MeetingsChanged(event, changes));
		}
	}

}
