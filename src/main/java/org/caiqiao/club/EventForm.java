package org.caiqiao.club;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An event as its page sends it. Times and numbers stay text until they are read by
 * {@link EventFormReader}: that way all mistakes show at once and all rows of the agenda
 * stay.
 */
record EventForm(
		@NotBlank @Pattern(regexp = "([1-9]\\d{0,4})?", message = "{club.number.invalid}") @Nullable String number,
		@NotBlank @Nullable String series, @NotBlank @Size(max = 80) @Nullable String title,
		@NotBlank @Nullable String field, @NotBlank @Nullable String startsAt, @NotBlank @Nullable String endsAt,
		@Nullable String closesAt, @NotBlank @Size(max = 100) @Nullable String place,
		@NotBlank @Pattern(regexp = "([1-9]\\d{0,3})?", message = "{club.capacity.invalid}") @Nullable String capacity,
		@Size(max = 3000) @Nullable String intro, @Size(max = MOST_ROWS) @Nullable List<@Valid AgendaRow> agenda,
		@Nullable String copyOf) {

	/** Longer agendas are nobody's afternoon. */
	static final int MOST_ROWS = 30;

	private static final int SPARE_ROWS = 3;

	EventForm {
		agenda = (agenda != null) ? agenda.stream().map(row -> (row != null) ? row : AgendaRow.empty()).toList()
				: List.of();
	}

	static EventForm empty(int number) {
		return new EventForm(String.valueOf(number), EventSeries.ACHIEVEMENTS_SEEK_COMPANIES.name(), "", "", "", "", "",
				"", "", "", List.of(), null)
			.withSpareRows();
	}

	/** For changing an event. */
	static EventForm of(ClubEventProfile event, ZoneId zone) {
		EventContent content = event.content();
		return new EventForm(String.valueOf(event.number()), content.series().name(), content.title(), content.field(),
				local(content.startsAt(), zone), local(content.endsAt(), zone), local(content.closesAt(), zone),
				content.place(), String.valueOf(content.capacity()), content.intro(),
				content.agenda().stream().map(AgendaRow::of).toList(), null)
			.withSpareRows();
	}

	/** For another event like this one, at a time still to be said. */
	static EventForm copy(ClubEventProfile event, int number) {
		EventContent content = event.content();
		return new EventForm(String.valueOf(number), content.series().name(), content.title(), content.field(), "", "",
				"", content.place(), String.valueOf(content.capacity()), content.intro(),
				content.agenda().stream().map(AgendaRow::of).toList(), String.valueOf(event.id().value()))
			.withSpareRows();
	}

	/** With some more rows for the agenda. */
	EventForm withSpareRows() {
		var rows = new ArrayList<>(agenda());
		for (int n = 0; n < SPARE_ROWS && rows.size() < MOST_ROWS; n++) {
			rows.add(AgendaRow.empty());
		}
		return new EventForm(this.number, this.series, this.title, this.field, this.startsAt, this.endsAt,
				this.closesAt, this.place, this.capacity, this.intro, rows, this.copyOf);
	}

	/** The event whose line-up comes again, or null. */
	@Nullable ClubEventId original() {
		String id = text(this.copyOf);
		return id.matches("\\d{1,18}") ? new ClubEventId(Long.parseLong(id)) : null;
	}

	@Override
	public List<AgendaRow> agenda() {
		return (this.agenda != null) ? this.agenda : List.of();
	}

	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static String local(Instant time, ZoneId zone) {
		return LocalDateTime.ofInstant(time, zone).toString();
	}

}
