package org.caiqiao.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.CalendarFile;
import org.caiqiao.club.MeetingAt;
import org.caiqiao.club.MeetingLetter;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is told of meetings into words, and into files for calendars. */
@Component
class MeetingWords {

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final CalendarFile file;

	private final MessageSource messages;

	private final String organizer;

	private final Clock clock;

	MeetingWords(CalendarFile file, MessageSource messages, @Value("${caiqiao.mail.from}") String organizer,
			Clock clock) {
		this.file = file;
		this.messages = messages;
		this.organizer = organizer;
		this.clock = clock;
	}

	/** What changed, a line for each meeting: new, moved, called off. */
	String changes(MeetingLetter letter, Locale language) {
		return letter.lines().stream().map(line -> change(line, language)).collect(Collectors.joining("\n"));
	}

	/** All meetings as they are, a line for each. */
	String agenda(MeetingLetter letter, Locale language) {
		return letter.lines().stream().map(line -> plain(line, language)).collect(Collectors.joining("\n"));
	}

	/**
	 * The same for calendars: of each meeting a file of its own, as calendars want it.
	 */
	List<Attachment> files(MeetingLetter letter, AccountSummary reader) {
		return IntStream.range(0, letter.lines().size()).mapToObj(n -> {
			var item = letter.lines().get(n).item();
			return new Attachment("meeting-" + (n + 1) + ".ics",
					"text/calendar; charset=UTF-8; method=" + (item.cancelled() ? "CANCEL" : "REQUEST"),
					this.file.letter(item, this.organizer, reader.email()));
		}).toList();
	}

	private String change(MeetingLetter.Line line, Locale language) {
		MeetingAt before = line.before();
		MeetingAt now = line.now();
		MeetingLetter.Why why = line.why();
		if (before != null && now != null) {
			boolean elsewhere = !before.venue().equals(now.venue());
			return text("moved", language, line, place(now, elsewhere), place(before, elsewhere));
		}
		if (before != null) {
			return text("off", language, line, place(before, false), (why != null) ? words(why, language) : "");
		}
		return plain("new", line, language);
	}

	private String plain(MeetingLetter.Line line, Locale language) {
		return plain("plain", line, language);
	}

	private String plain(String key, MeetingLetter.Line line, Locale language) {
		MeetingAt now = line.now();
		return text(key, language, line, (now != null) ? place(now, false) : "", "");
	}

	private String words(MeetingLetter.Why why, Locale language) {
		return Stream.of(this.messages.getMessage(why.key(), new Object[0], language), why.words())
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private String place(MeetingAt place, boolean venue) {
		return Stream
			.of(DAY_AND_TIME.format(place.startsAt().atZone(this.clock.getZone())) + "–" + time(place.endsAt()),
					place.table(), place.room(), venue ? place.venue() : "")
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private String time(Instant time) {
		return TIME.format(time.atZone(this.clock.getZone()));
	}

	private String text(String key, Locale language, MeetingLetter.Line line, @Nullable Object... values) {
		return this.messages.getMessage("mail.club-meetings." + key,
				Stream.concat(Stream.of(line.own().name(), line.other().name()), Stream.of(values)).toArray(),
				language);
	}

}
