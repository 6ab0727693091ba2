package org.caiqiao.club;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Reads what was typed into the form of an event, and says beside each field what is
 * wrong with it.
 */
@Component
class EventFormReader {

	private final Taxonomy taxonomy;

	private final Clock clock;

	EventFormReader(Taxonomy taxonomy, Clock clock) {
		this.taxonomy = taxonomy;
		this.clock = clock;
	}

	/** The content, or null where something is wrong. */
	@Nullable EventContent read(EventForm form, BindingResult errors) {
		if (Arrays.stream(EventSeries.values()).noneMatch(series -> series.name().equals(form.series()))) {
			refuse(errors, "series", "club.series.unknown");
		}
		if (this.taxonomy.find(CodeList.FIELD, EventForm.text(form.field())).isEmpty()) {
			refuse(errors, "field", "club.field.unknown");
		}
		Instant start = time("startsAt", form.startsAt(), errors);
		Instant end = time("endsAt", form.endsAt(), errors);
		Instant close = EventForm.text(form.closesAt()).isEmpty() ? start : time("closesAt", form.closesAt(), errors);
		List<AgendaItem> agenda = agenda(form, errors);
		if (start != null && end != null) {
			refuseOutside(form, start.atZone(this.clock.getZone()), end.atZone(this.clock.getZone()), errors);
		}
		if (errors.hasErrors() || start == null || end == null || close == null) {
			return null;
		}
		return new EventContent(EventSeries.valueOf(Objects.requireNonNull(form.series())),
				EventForm.text(form.title()), EventForm.text(form.field()), EventForm.text(form.place()), start, end,
				close, Integer.parseInt(Objects.requireNonNull(form.capacity())), EventForm.text(form.intro()), agenda);
	}

	private List<AgendaItem> agenda(EventForm form, BindingResult errors) {
		var items = new ArrayList<AgendaItem>();
		for (int n = 0; n < form.agenda().size(); n++) {
			AgendaRow row = form.agenda().get(n);
			if (row.isEmpty()) {
				continue;
			}
			String at = "agenda[" + n + "].";
			LocalTime time = hour(EventForm.text(row.time()));
			if (time == null) {
				refuse(errors, at + "time", "typeMismatch.java.time.LocalTime");
			}
			if (EventForm.text(row.title()).isEmpty()) {
				refuse(errors, at + "title", "club.agenda.titleMissing");
			}
			if (time != null) {
				items.add(new AgendaItem(time, EventForm.text(row.title()), EventForm.text(row.speaker())));
			}
		}
		return items;
	}

	/** On an event of several days any hour may be within it. */
	private static void refuseOutside(EventForm form, ZonedDateTime start, ZonedDateTime end, BindingResult errors) {
		if (!start.toLocalDate().equals(end.toLocalDate())) {
			return;
		}
		for (int n = 0; n < form.agenda().size(); n++) {
			LocalTime time = hour(EventForm.text(form.agenda().get(n).time()));
			if (time != null && (time.isBefore(start.toLocalTime()) || time.isAfter(end.toLocalTime()))) {
				refuse(errors, "agenda[" + n + "].time", "club.agenda.outside");
			}
		}
	}

	private @Nullable Instant time(String field, @Nullable String typed, BindingResult errors) {
		if (EventForm.text(typed).isEmpty()) {
			// The form's own constraint has said so.
			return null;
		}
		try {
			return TypedTimes.dayAndTime(EventForm.text(typed)).atZone(this.clock.getZone()).toInstant();
		}
		catch (DateTimeException ex) {
			refuse(errors, field, "typeMismatch.java.time.LocalDateTime");
			return null;
		}
	}

	private static @Nullable LocalTime hour(String typed) {
		try {
			return TypedTimes.hour(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static void refuse(BindingResult errors, String field, String code) {
		if (!errors.hasFieldErrors(field)) {
			errors.rejectValue(field, code, code);
		}
	}

}
