package org.caiqiao.club;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

import org.springframework.stereotype.Component;

/**
 * Writes an event as a calendar file (RFC 5545). Its name in calendars never changes and
 * its sequence grows with each change of title, time or place, so that a calendar that
 * has an older file takes the newer one in its stead.
 */
@Component
class CalendarFile {

	/** RFC 5545, 3.1: no line is longer, counted in octets. */
	private static final int LONGEST_LINE = 75;

	/** The file; the page is where the event can be read about. */
	String write(ClubEventProfile event, URI page) {
		EventContent content = event.content();
		boolean cancelled = event.status() == EventStatus.CANCELLED;
		var entry = new VEvent(false);
		entry.add(new Uid(event.calendarUid().toString()));
		entry.add(new DtStamp(event.changedAt()));
		entry.add(new LastModified(event.changedAt()));
		entry.add(new Sequence(event.calendarSequence()));
		entry.add(new DtStart<>(content.startsAt()));
		entry.add(new DtEnd<>(content.endsAt()));
		entry.add(new Summary(content.title()));
		entry.add(new Location(content.place()));
		entry.add(new Description(description(content)));
		entry.add(new Url(page));
		entry.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		var calendar = new Calendar().withProdId("-//Caiqiao//Club events//ZH").withDefaults().getFluentTarget();
		calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
		calendar.add(entry);
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
