package org.caiqiao.club.agenda;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountLinks;
import org.caiqiao.club.CalendarFile;
import org.caiqiao.club.CalendarItem;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.ComingEvent;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.MeetingAt;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes meetings as they stand in the calendars of one of their sides. */
@Component
class MeetingCalendar {

	private final MeetingTopics topics;

	private final CalendarFile file;

	private final AccountLinks links;

	private final MessageSource messages;

	MeetingCalendar(MeetingTopics topics, CalendarFile file, AccountLinks links, MessageSource messages) {
		this.topics = topics;
		this.file = file;
		this.links = links;
		this.messages = messages;
	}

	/** A file with all meetings of a member at an event, those called off too. */
	String file(ClubEventProfile event, Participant member, Collection<Placed> meetings, Locale language) {
		MeetingTopics.Of about = this.topics.of(meetings);
		return this.file.write(meetings.stream().map(one -> item(event, member, one, about, language)).toList());
	}

	/** A meeting in the calendar of this side. */
	CalendarItem item(ClubEventProfile event, Participant own, Placed placed, MeetingTopics.Of topics,
			Locale language) {
		MeetingProfile meeting = placed.profile();
		Participant other = meeting.other(own.kind(), own.id());
		Topic topic = topics.about(placed.meeting(), own.kind() == MemberKind.COMPANY);
		CallOffCause cause = meeting.cause();
		String why = (cause != null) ? text("enum.CallOffCause." + cause, language) : "";
		return new CalendarItem(meeting.calendarUid(), meeting.calendarSequence(), meeting.changedAt(),
				placed.time().startsAt(), placed.time().endsAt(),
				text("club.told.calendar.summary", language, other.name(), event.content().title()),
				location(at(event, placed)),
				lines(text("club.told.calendar.sides", language, own.name(), other.name()),
						(topic != null) ? text("club.told.calendar.about", language, topic.title()) : "", why,
						meeting.cancelReason()),
				page("/events/" + event.id().value() + "/agenda"),
				meeting.planned() ? CalendarItem.Standing.CONFIRMED : CalendarItem.Standing.CANCELLED);
	}

	/** An event in the calendar of somebody who comes. */
	CalendarItem item(ComingEvent coming, Locale language) {
		CalendarItem item = this.file.item(coming.event(), page("/events/" + coming.event().id().value()));
		return (coming.waits() && !item.cancelled())
				? item.as(text("club.calendar.waits", language, item.summary()), CalendarItem.Standing.TENTATIVE)
				: item;
	}

	/** When and where a meeting is, in words. */
	static MeetingAt at(ClubEventProfile event, Placed placed) {
		return new MeetingAt(placed.time().startsAt(), placed.time().endsAt(), placed.table(), placed.room(),
				event.content().place());
	}

	private URI page(String path) {
		return URI.create(this.links.absolute(path));
	}

	private static String location(MeetingAt place) {
		return Stream.of(place.table(), place.room(), place.venue())
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private static String lines(String... lines) {
		return List.of(lines).stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	private String text(String key, Locale language, @Nullable Object... values) {
		return this.messages.getMessage(key, values, language);
	}

}
