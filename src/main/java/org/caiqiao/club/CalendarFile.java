package org.caiqiao.club;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

import org.springframework.stereotype.Component;

/** Writes events and meetings as calendar files (RFC 5545, RFC 5546). */
@Component
public class CalendarFile {

	/** RFC 5545, 3.1: no line is longer, counted in octets. */
	private static final int LONGEST_LINE = 75;

	/** The file of an event; the page is where it can be read about. */
	String write(ClubEventProfile event, URI page) {
		return write(List.of(item(event, page)));
	}

	/** An event as it stands in calendars. */
	public CalendarItem item(ClubEventProfile event, URI page) {
		EventContent content = event.content();
		return new CalendarItem(event.calendarUid(), event.calendarSequence(), event.changedAt(), content.startsAt(),
				content.endsAt(), content.title(), content.place(), description(content), page,
				(event.status() == EventStatus.CANCELLED) ? CalendarItem.Standing.CANCELLED
						: CalendarItem.Standing.CONFIRMED);
	}

	/** A file to be taken over into a calendar; called off as a whole if all of it is. */
	public String write(Collection<CalendarItem> items) {
		boolean off = !items.isEmpty() && items.stream().allMatch(CalendarItem::cancelled);
		Calendar calendar = begun(off ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
		items.forEach(item -> calendar.add(entry(item)));
		return text(calendar);
	}

	/** A calendar to be asked for again and again, under this name. */
	public String feed(String name, Collection<CalendarItem> items) {
		Calendar calendar = begun(ImmutableMethod.PUBLISH);
		calendar.add(new XProperty("X-WR-CALNAME", name));
		calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
		items.forEach(item -> calendar.add(entry(item)));
		return text(calendar);
	}

	/**
	 * What a mail puts into the calendar of one person, or takes out of it.
	 * @param organizer the address of whoever plans it
	 * @param attendee the address of whoever is asked to come
	 */
	public String letter(CalendarItem item, String organizer, String attendee) {
		Calendar calendar = begun(item.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
		VEvent entry = entry(item);
		entry.add(new Organizer(URI.create("mailto:" + organizer)));
		Attendee who = new Attendee(URI.create("mailto:" + attendee));
		who.add(PartStat.ACCEPTED);
		who.add(Rsvp.FALSE);
		entry.add(who);
		calendar.add(entry);
		return text(calendar);
	}

	private static Calendar begun(Method method) {
		Calendar calendar = new Calendar().withProdId("-//Caiqiao//Club events//ZH").withDefaults().getFluentTarget();
		calendar.add(method);
		return calendar;
	}

	private static VEvent entry(CalendarItem item) {
		var entry = new VEvent(false);
		entry.add(new Uid(item.uid().toString()));
		entry.add(new DtStamp(item.changedAt()));
		entry.add(new LastModified(item.changedAt()));
		entry.add(new Sequence(item.sequence()));
		entry.add(new DtStart<>(item.startsAt()));
		entry.add(new DtEnd<>(item.endsAt()));
		entry.add(new Summary(item.summary()));
		entry.add(new Location(item.location()));
		entry.add(new Description(item.description()));
		entry.add(new Url(item.page()));
		entry.add(switch (item.standing()) {
			case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
			case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
			case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
		});
		return entry;
	}

	private static String text(Calendar calendar) {
		var text = new StringWriter();
		try {
			new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return fold(text.toString());
	}

	private static String description(EventContent content) {
		String agenda = content.agenda()
			.stream()
			.map(item -> item.time() + " " + item.title() + (item.speaker().isEmpty() ? "" : " · " + item.speaker()))
			.collect(Collectors.joining("\n"));
		return content.intro() + (agenda.isEmpty() ? "" : "\n\n" + agenda);
	}

	/**
	 * Breaks long lines between characters: the library counts characters, and a Chinese
	 * one is three octets.
	 */
	private static String fold(String text) {
		var folded = new StringBuilder(text.length() + 64);
		for (String line : text.split("\r\n")) {
			int octets = 0;
			for (int code : line.codePoints().toArray()) {
				String character = Character.toString(code);
				int more = character.getBytes(StandardCharsets.UTF_8).length;
				if (octets + more > LONGEST_LINE) {
					folded.append("\r\n ");
					octets = 1;
				}
				folded.append(character);
				octets += more;
			}
			folded.append("\r\n");
		}
		return folded.toString();
	}

}
