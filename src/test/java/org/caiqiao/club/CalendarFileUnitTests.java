package org.caiqiao.club;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileUnitTests {

	private static final UUID UID = UUID.fromString("6f1f8a52-0b5c-4c37-9d7e-2f6a1a1f0c11");

	private static final URI PAGE = URI.create("https://portal.example.org/events/7");

	private final CalendarFile file = new CalendarFile();

	@Test
	void saysWhatWhenAndWhereInACalendarsWords() throws Exception {
		VEvent entry = read(this.file.write(event(EventStatus.REGISTRATION_OPEN, 3), PAGE));
		assertThat(value(entry, "UID")).isEqualTo(UID.toString());
		assertThat(value(entry, "SEQUENCE")).isEqualTo("3");
		assertThat(value(entry, "DTSTAMP")).isEqualTo("20300401T000000Z");
		assertThat(value(entry, "DTSTART")).isEqualTo("20300510T053000Z");
		assertThat(value(entry, "DTEND")).isEqualTo("20300510T083000Z");
		assertThat(value(entry, "SUMMARY")).isEqualTo("检测, 监测；与\\诊断");
		assertThat(value(entry, "LOCATION")).isEqualTo("人才之家报告厅");
		assertThat(value(entry, "DESCRIPTION")).startsWith("第一行\n第二行").contains("13:30 签到", "14:00 成果介绍 · 林某");
		assertThat(value(entry, "URL")).isEqualTo(PAGE.toString());
		assertThat(value(entry, "STATUS")).isEqualTo("CONFIRMED");
	}

	@Test
	void keepsItsNameAndSaysThatItIsCancelled() throws Exception {
		String text = this.file.write(event(EventStatus.CANCELLED, 4), PAGE);
		VEvent entry = read(text);
		assertThat(value(entry, "UID")).isEqualTo(UID.toString());
		assertThat(value(entry, "SEQUENCE")).isEqualTo("4");
		assertThat(value(entry, "STATUS")).isEqualTo("CANCELLED");
		assertThat(text).contains("METHOD:CANCEL\r\n");
	}

	@Test
	void hasNoLineLongerThan75OctetsAndBreaksNoCharacter() throws Exception {
		String text = this.file.write(event(EventStatus.ANNOUNCED, 0), PAGE);
		assertThat(text.split("\r\n"))
			.allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\uFFFD"));
		assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
		assertThat(value(read(text), "DESCRIPTION")).contains("很长的介绍".repeat(30)).contains("🚁");
	}

	@Test
	void aLetterAsksOnePersonOrTakesTheEntryOutAgain() throws Exception {
		CalendarItem item = this.file.item(event(EventStatus.ANNOUNCED, 5), PAGE);
		String asked = this.file.letter(item, "office@example.org", "member@example.org");
		assertThat(asked).contains("METHOD:REQUEST\r\n").doesNotContain("METHOD:PUBLISH");
		VEvent entry = read(asked);
		assertThat(value(entry, "UID")).isEqualTo(UID.toString());
		assertThat(value(entry, "SEQUENCE")).isEqualTo("5");
		assertThat(value(entry, "ORGANIZER")).isEqualTo("mailto:office@example.org");
		assertThat(value(entry, "ATTENDEE")).isEqualTo("mailto:member@example.org");
		assertThat(entry.getRequiredProperty("ATTENDEE").toString()).contains("PARTSTAT=ACCEPTED", "RSVP=FALSE");
		String off = this.file.letter(item.as(item.summary(), CalendarItem.Standing.CANCELLED), "office@example.org",
				"member@example.org");
		assertThat(off).contains("METHOD:CANCEL\r\n");
		assertThat(value(read(off), "STATUS")).isEqualTo("CANCELLED");
		assertThat(value(read(off), "UID")).isEqualTo(UID.toString());
	}

	@Test
	void aFeedIsPublishedEvenWhereAllOfItIsOff() {
		CalendarItem off = this.file.item(event(EventStatus.CANCELLED, 1), PAGE);
		assertThat(this.file.feed("我的日历", List.of(off))).contains("METHOD:PUBLISH\r\n", "X-WR-CALNAME:我的日历",
				"STATUS:CANCELLED");
		assertThat(this.file.feed("我的日历", List.of())).contains("METHOD:PUBLISH\r\n").doesNotContain("VEVENT");
		assertThat(this.file.write(List.of(off))).contains("METHOD:CANCEL\r\n");
	}

	private static ClubEventProfile event(EventStatus status, int sequence) {
		Instant start = Instant.parse("2030-05-10T05:30:00Z");
		var content = new EventContent(EventSeries.NEEDS_SEEK_EXPERTS, "检测, 监测；与\\诊断", "ai", "人才之家报告厅", start,
				start.plusSeconds(3 * 3600), start, 60, "第一行\n第二行 🚁" + "很长的介绍".repeat(30),
				List.of(new AgendaItem(LocalTime.of(13, 30), "签到", ""),
						new AgendaItem(LocalTime.of(14, 0), "成果介绍", "林某")));
		return new ClubEventProfile(new ClubEventId(7), 41, content, LineUp.empty(), status, null, 0, UID, sequence,
				Instant.parse("2030-04-01T00:00:00Z"), 0, false);
	}

	private static VEvent read(String text) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
	}

	private static String value(VEvent entry, String property) {
		return entry.getProperty(property).orElseThrow().getValue();
	}

}
