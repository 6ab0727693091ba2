package org.caiqiao.club;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.caiqiao.search.Labels;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the list of who registered as a file for spreadsheets, a line a person. */
@Component
class AttendeeFile {

	/** Tells spreadsheets that the file is UTF-8. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final MessageSource messages;

	private final Labels labels;

	private final Clock clock;

	AttendeeFile(MessageSource messages, Labels labels, Clock clock) {
		this.messages = messages;
		this.labels = labels;
		this.clock = clock;
	}

	String write(List<AttendeeRow> registrations, List<RegistrationQuestion> questions, Locale locale) {
		var text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		// What the writer still holds reaches the text when it is closed.
		try (CsvWriter file = CsvWriter.builder().build(text)) {
			file.writeRecord(
					Stream
						.concat(Stream.of("line", "status", "member", "kind", "attendee", "persons", "entered")
							.map(column -> Objects.requireNonNull(
									this.messages.getMessage("club.attendees.column." + column, null, locale))),
								questions.stream().map(question -> cell(question.text())))
						.toList());
			registrations.forEach(registration -> write(registration, questions, locale, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private void write(AttendeeRow registration, List<RegistrationQuestion> questions, Locale locale, CsvWriter file) {
		for (String attendee : registration.attendees()) {
			file.writeRecord(Stream.concat(
					Stream.of(String.valueOf(registration.lineNumber()),
							this.labels.label(registration.status(), locale), cell(registration.member().name()),
							this.labels.label(registration.member().kind(), locale), cell(attendee),
							String.valueOf(registration.attendees().size()),
							TIME.format(registration.enteredAt().atZone(this.clock.getZone()))),
					answers(registration, questions))
				.toList());
		}
	}

	private static Stream<String> answers(AttendeeRow registration, List<RegistrationQuestion> questions) {
		return questions.stream().map(question -> cell(registration.answers().getOrDefault(question.id(), "")));
	}

	/**
	 * A spreadsheet must not take a name for a formula: what begins like one is marked as
	 * text.
	 */
	static String cell(String text) {
		return text.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text;
	}

}
