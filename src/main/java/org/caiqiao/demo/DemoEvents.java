package org.caiqiao.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventImport;
import org.caiqiao.club.ClubEventImport.Coming;
import org.caiqiao.club.EventContent;
import org.caiqiao.club.Guest;
import org.caiqiao.club.LineUp;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.meetings.MeetingSetupImport;
import org.caiqiao.demo.DemoFiles.CompanyEntry;
import org.caiqiao.demo.DemoFiles.EventEntry;
import org.caiqiao.demo.DemoFiles.EventEntry.Status;
import org.caiqiao.need.NeedId;
import org.caiqiao.shared.Origin;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and removes the club events of the demo district, with the companies that come
 * to them.
 */
@Component
class DemoEvents {

	private static final int WEEK = 7;

	/** Companies that come to an event: a good part of a hall, never all of it. */
	private static final int MOST_COMING = 24;

	private final DemoFiles files;

	private final ClubEventImport events;

	private final DemoMeetings meetings;

	private final Clock clock;

	DemoEvents(JsonMapper json, ClubEventImport events, MeetingSetupImport setups, Clock clock) {
		this.files = new DemoFiles(json);
		this.events = events;
		this.meetings = new DemoMeetings(setups, clock.getZone());
		this.clock = clock;
	}

	void write(DemoKeys members, DemoListings.Keys listings) {
		List<CompanyEntry> companies = this.files.read("companies.json", CompanyEntry.class);
		List<ClubEventImport.Row> rows = this.files.read("events.json", EventEntry.class)
			.stream()
			.map(entry -> new ClubEventImport.Row(entry.number(), content(entry), lineUp(entry, members, listings),
					entry.status().toStatus(), Origin.demo(entry.key()), coming(entry, companies, members)))
			.toList();
		List<ClubEventId> ids = this.events.publish(rows);
		for (int nth = 0; nth < rows.size(); nth++) {
			this.meetings.write(ids.get(nth), rows.get(nth));
		}
	}

	void erase() {
		int removed = this.events.removeDemo(100);
		while (removed > 0) {
			removed = this.events.removeDemo(100);
		}
	}

	private EventContent content(EventEntry entry) {
		ZonedDateTime start = thursday(entry.startInDays()).atTime(entry.startTime()).atZone(this.clock.getZone());
		int closing = entry.registrationClosesInDays() - entry.startInDays();
		return new EventContent(entry.series(), entry.title(), entry.field(), entry.place(), start.toInstant(),
				start.plusMinutes(entry.durationMinutes()).toInstant(),
				start.plusDays(Math.min(closing, 0)).toInstant(), entry.capacity(), entry.intro(), entry.agenda());
	}

	/** The club meets on Thursdays, whenever the district is filled. */
	private LocalDate thursday(int inDays) {
		return LocalDate.now(this.clock)
			.with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
			.plusWeeks(Math.round(inDays / (float) WEEK));
	}

	private static LineUp lineUp(EventEntry entry, DemoKeys members, DemoListings.Keys listings) {
		return new LineUp(entry.experts()
			.stream()
			.map(guest -> new Guest(DemoKeys.known(members.experts(), guest.expert()),
					guest.achievements().stream().map(key -> DemoKeys.known(listings.achievements(), key)).toList()))
			.toList(),
				entry.needs().stream().map(key -> DemoKeys.known(listings.needs(), key)).map(NeedId::value).toList());
	}

	private static List<Coming> coming(EventEntry entry, List<CompanyEntry> companies, DemoKeys members) {
		boolean open = entry.status() != Status.DRAFT && entry.status() != Status.ANNOUNCED;
		int many = open ? Math.min(MOST_COMING, entry.capacity() / 2) : 0;
		return IntStream.range(0, many)
			.mapToObj(place -> companies.get((entry.number() * WEEK + place) % companies.size()))
			.map(company -> new Coming(new Participant(MemberKind.COMPANY,
					DemoKeys.known(members.companies(), company.key()).value(), company.name()),
					List.of(company.contactName())))
			.toList();
	}

}
