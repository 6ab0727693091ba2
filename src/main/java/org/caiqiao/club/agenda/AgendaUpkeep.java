package org.caiqiao.club.agenda;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventCancelled;
import org.caiqiao.club.EventMoved;
import org.caiqiao.club.EventRescheduled;
import org.caiqiao.club.GuestUninvited;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.MemberTies;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.club.RegistrationCancelled;
import org.caiqiao.club.RegistrationManagement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets meetings follow what happens to their event and to those who come; in the same
 * transaction, while the event is held. Whoever reads of it in the event's own mail is
 * told about the meetings there and not in a second one.
 */
@Component
class AgendaUpkeep implements MemberTies {

	private final MeetingManagement management;

	private final Meetings meetings;

	private final ToldMeetingRows told;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final Participants participants;

	AgendaUpkeep(MeetingManagement management, Meetings meetings, ToldMeetingRows told, ClubEventManagement events,
			RegistrationManagement registrations, Participants participants) {
		this.management = management;
		this.meetings = meetings;
		this.told = told;
		this.events = events;
		this.registrations = registrations;
		this.participants = participants;
	}

	/** Only whoever did not cancel himself is written to about it. */
	@EventListener
	void on(RegistrationCancelled cancelled) {
		this.registrations.find(cancelled.registration()).ifPresent(registration -> {
			Participant member = registration.member();
			AccountId account = registration.account();
			this.management.callOff(cancelled.event(), meeting -> meeting.isOf(member.kind(), member.id()),
					CallOffCause.LEFT, "", (cancelled.byOffice() && account != null) ? Set.of(account) : Set.of());
		});
	}

	@EventListener
	void on(GuestUninvited gone) {
		this.management.callOff(gone.event(), meeting -> meeting.isOf(MemberKind.EXPERT, gone.expert().value()),
				CallOffCause.LEFT, "", Set.of());
	}

	@EventListener
	void on(EventCancelled cancelled) {
		this.management.callOff(cancelled.event(), meeting -> true, CallOffCause.EVENT, "",
				this.registrations.writtenTo(cancelled.event()));
	}

	@EventListener
	void on(EventMoved moved) {
		this.management.goAlong(moved.event(), this.registrations.writtenTo(moved.event()));
	}

	/** Comes after the slots were moved. */
	@EventListener
	void on(EventRescheduled moved) {
		var later = Duration.between(moved.startedAt(), moved.startsAt());
		if (!later.isZero()) {
			this.management.announceMove(moved.event(), later);
			this.told.forgetReminder(moved.event().value());
		}
	}

	@Override
	public int ofGone() {
		return (int) this.meetings.ahead().stream().filter(gone()).count();
	}

	@Override
	public int releaseGone() {
		Predicate<Meeting> gone = gone();
		return this.meetings.ahead()
			.stream()
			.filter(gone)
			.map(Meeting::event)
			.distinct()
			.map(ClubEventId::new)
			.mapToInt(event -> {
				this.events.hold(event);
				return this.management.callOff(event, gone, CallOffCause.LEFT, "", Set.of());
			})
			.sum();
	}

	/** Whether a side is no longer there; each member is looked for once. */
	private Predicate<Meeting> gone() {
		List<Meeting> ahead = this.meetings.ahead();
		Set<Participant> missing = ahead.stream()
			.flatMap(meeting -> Stream.of(meeting.host(), meeting.company()))
			.distinct()
			.filter(Predicate.not(this.participants::exists))
			.collect(Collectors.toSet());
		return meeting -> missing.contains(meeting.host()) || missing.contains(meeting.company());
	}

}
