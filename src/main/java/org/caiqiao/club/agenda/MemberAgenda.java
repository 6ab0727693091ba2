package org.caiqiao.club.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one member at an event.
 *
 * @param member who
 * @param path of its own page, below the event's agendas
 * @param days those that take place, by day
 * @param calledOff those that do not
 */
record MemberAgenda(Participant member, String path, List<Day> days, List<Row> calledOff) {

	/** How kinds are named in addresses. */
	static final Map<String, MemberKind> KINDS = Map.of("companies", MemberKind.COMPANY, "experts", MemberKind.EXPERT,
			"investors", MemberKind.INVESTOR);

	/** The address of a member: of its own page, and of its agenda below an event. */
	static String address(Participant member) {
		return "/" + switch (member.kind()) {
			case COMPANY -> "companies";
			case EXPERT -> "experts";
			case INVESTOR -> "investors";
			case INSTITUTION -> "institutions";
		} + "/" + member.id();
	}

	/** How many take place. */
	public int number() {
		return this.days.stream().mapToInt(day -> day.rows().size()).sum();
	}

	/**
	 * A day.
	 *
	 * @param date the day
	 * @param rows its meetings, by time
	 */
	record Day(LocalDate date, List<Row> rows) {
	}

	/**
	 * A meeting as one of its sides reads it.
	 *
	 * @param meeting the meeting
	 * @param own the side that reads it
	 * @param other whom it meets
	 * @param otherPath the page of the other side
	 * @param topic what it is about, as far as the reader may know
	 */
	record Row(MeetingProfile meeting, Participant own, Participant other, String otherPath, @Nullable Topic topic) {
	}

}
