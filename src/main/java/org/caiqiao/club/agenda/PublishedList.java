package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;

import org.springframework.stereotype.Component;

/** The meetings of an event as the office reads them. */
@Component
class PublishedList {

	private final MeetingManagement meetings;

	private final Clock clock;

	PublishedList(MeetingManagement meetings, Clock clock) {
		this.meetings = meetings;
		this.clock = clock;
	}

	/**
	 * The meetings of whoever's name holds these words.
	 * @param whole whether all stand on one page, to be printed
	 */
	Found of(ClubEventProfile event, String words, int page, boolean whole) {
		List<Row> all = this.meetings.of(event.id()).stream().map(this::row).toList();
		var asked = new ListingRequest("/office/events/" + event.id().value() + "/agenda", words, Map.of(), null, page);
		String wanted = asked.q().toLowerCase(Locale.ROOT);
		List<Row> fitting = all.stream().filter(row -> row.names().contains(wanted)).toList();
		ListingRequest request = asked.within(fitting.size());
		return new Found(
				new Listing<>(request, whole ? fitting : request.of(fitting), fitting.size(), List.of(), List.of()),
				all.size(), all.stream().filter(row -> !row.meeting().planned()).count(), whole,
				event.status().editable());
	}

	private Row row(MeetingProfile meeting) {
		return new Row(meeting, meeting.place().time().startsAt().atZone(this.clock.getZone()).toLocalDate(),
				MemberAgenda.address(meeting.host()), MemberAgenda.address(meeting.company()));
	}

	/**
	 * What the office sees.
	 *
	 * @param rows the meetings, by time and table
	 * @param all how many there are, whatever is looked for
	 * @param calledOff how many of those do not take place
	 * @param whole whether all stand on one page
	 * @param open whether they can still be changed
	 */
	record Found(Listing<Row> rows, int all, long calledOff, boolean whole, boolean open) {
	}

	/**
	 * A meeting.
	 *
	 * @param meeting the meeting
	 * @param day its day
	 * @param host address of the host's agenda, below the event's
	 * @param company address of the company's
	 */
	record Row(MeetingProfile meeting, LocalDate day, String host, String company) {

		String names() {
			return (this.meeting.host().name() + "\n" + this.meeting.company().name() + "\n"
					+ this.meeting.place().table())
				.toLowerCase(Locale.ROOT);
		}

	}

}
