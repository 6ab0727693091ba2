package org.caiqiao.club;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.search.ListedContent;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the office says about an event. The names of its parts are those of the form's
 * fields.
 *
 * @param series the club's series it belongs to
 * @param title the event in a line
 * @param field code of the club's field
 * @param place where it is held
 * @param startsAt when it begins
 * @param endsAt when it ends, later than its beginning
 * @param closesAt when registration ends, not after the beginning
 * @param capacity persons that have a place, 1 to 2000
 * @param intro what it is about and for whom
 * @param agenda its points, by time
 */
@Embeddable
public record EventContent(@Enumerated(EnumType.STRING) EventSeries series, String title, String field, String place,
		Instant startsAt, Instant endsAt, Instant closesAt, int capacity, String intro,
		@JdbcTypeCode(SqlTypes.JSON) List<AgendaItem> agenda) implements ListedContent {

	/** The largest event that the club's halls take. */
	static final int MOST_PLACES = 2000;

	private static final int TEASER = 120;

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	public EventContent {
		agenda = agenda.stream().sorted(Comparator.comparing(AgendaItem::time)).toList();
	}

	@Override
	public String headline() {
		return this.title;
	}

	@Override
	public String teaser() {
		return teaser(this.intro);
	}

	/** From when until when, for texts that are not on a page: 2026-03-01 09:00–12:00. */
	public String span(ZoneId zone) {
		return DAY_AND_TIME.format(this.startsAt.atZone(zone)) + "–" + TIME.format(this.endsAt.atZone(zone));
	}

	/** Whether it has ended by then. */
	public boolean over(Instant now) {
		return !this.endsAt.isAfter(now);
	}

	/** The beginning of an introduction. */
	static String teaser(String intro) {
		String text = intro.strip().replaceAll("\\s+", " ");
		return (text.length() <= TEASER) ? text : text.substring(0, TEASER) + "…";
	}

	@Override
	public String body() {
		return this.intro + "\n" + this.place + "\n"
				+ this.agenda.stream()
					.map(item -> item.title() + " " + item.speaker())
					.collect(Collectors.joining("\n"));
	}

	/** Refuses what cannot be, whoever writes it. */
	void check() {
		if (!this.endsAt.isAfter(this.startsAt)) {
			throw Rejected.field("endsAt", "club.endsAt.beforeStart");
		}
		if (this.closesAt.isAfter(this.startsAt)) {
			throw Rejected.field("closesAt", "club.closesAt.afterStart");
		}
		if (this.capacity < 1 || this.capacity > MOST_PLACES) {
			throw Rejected.field("capacity", "club.capacity.range", MOST_PLACES);
		}
	}

	/** Whether somebody who plans to come has to know of the difference. */
	boolean heldElsewhereOrAnotherTime(EventContent other) {
		return !(this.startsAt.equals(other.startsAt) && this.endsAt.equals(other.endsAt)
				&& this.place.equals(other.place));
	}

}
