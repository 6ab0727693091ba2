package org.caiqiao.club.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.NotedAbsences;
import org.caiqiao.club.day.Side;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides of all meetings said at one stage, as the office reads it. */
@Component
@Transactional(readOnly = true)
class FollowUpList {

	private final FollowUps followUps;

	private final MeetingManagement meetings;

	private final NotedAbsences absences;

	private final Clock clock;

	FollowUpList(FollowUps followUps, MeetingManagement meetings, NotedAbsences absences, Clock clock) {
		this.followUps = followUps;
		this.meetings = meetings;
		this.absences = absences;
		this.clock = clock;
	}

	/**
	 * The meetings that were asked for, whoever asks for help first; three statements
	 * however many there are.
	 * @param stage name of the stage; the latest that was asked where it is none
	 * @param whole whether all stand on one page, to be printed
	 */
	Found of(ClubEventProfile event, String words, String stage, String show, int page, boolean whole) {
		List<FollowUp> all = this.followUps.of(event.id().value());
		Set<MeetingSide> noted = this.absences.of(event.id());
		List<MeetingProfile> meetings = this.meetings.of(event.id());
		FollowUpFigures.Figures figures = FollowUpFigures.of(all, meetings, noted);
		Map<FollowUpStage, FollowUpFigures.Stage> stages = figures.stages();
		FollowUpStage shown = stage.isEmpty()
				? stages.keySet().stream().max(Comparator.naturalOrder()).orElse(FollowUpStage.DAY)
				: FollowUpStage.named(stage);
		Map<MeetingSide, FollowUp> said = FollowUpFigures.at(shown, all);
		Set<MeetingSide> absent = shown.first() ? noted : Set.of();
		List<Row> rows = meetings.stream()
			.filter(meeting -> FollowUpFigures.counts(meeting, absent))
			.map(meeting -> row(meeting, said, absent))
			.sorted(Comparator.comparing(row -> !row.both().asksForHelp()))
			.toList();
		Show only = Show.named(show);
		var asked = new ListingRequest("/office/events/" + event.id().value() + "/follow-up", words,
				Map.of("stage", List.of(shown.name()), "show", (only == Show.ALL) ? List.of() : List.of(only.name())),
				null, page);
		String wanted = asked.q().toLowerCase(Locale.ROOT);
		List<Row> fitting = rows.stream().filter(only::fits).filter(row -> row.names().contains(wanted)).toList();
		ListingRequest request = asked.within(fitting.size());
		return new Found(
				new Listing<>(request, whole ? fitting : request.of(fitting), fitting.size(), List.of(), List.of()),
				rows.size(), figures, shown, only,
				Arrays.stream(Show.values())
					.map(one -> new Filter(one, rows.stream().filter(one::fits).count()))
					.toList(),
				whole);
	}

	private Row row(MeetingProfile meeting, Map<MeetingSide, FollowUp> said, Set<MeetingSide> absent) {
		long id = meeting.id().value();
		return new Row(meeting, meeting.place().time().startsAt().atZone(this.clock.getZone()).toLocalDate(),
				cell(new MeetingSide(id, Side.HOST), meeting, said, absent),
				cell(new MeetingSide(id, Side.COMPANY), meeting, said, absent), FollowUpFigures.both(id, said, absent));
	}

	private static Cell cell(MeetingSide side, MeetingProfile meeting, Map<MeetingSide, FollowUp> said,
			Set<MeetingSide> absent) {
		FollowUp one = said.get(side);
		return new Cell(side.side(), side.side().of(meeting).name(), (one != null) ? one.view() : null,
				absent.contains(side));
	}

	/** Which meetings are listed. */
	enum Show {

		ALL, HELP, NO_SHOW, DIFFER, WAITING, SILENT, UNREACHABLE, UNHAPPY;

		static Show named(String name) {
			return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst().orElse(ALL);
		}

		boolean fits(Row row) {
			return switch (this) {
				case ALL -> true;
				case HELP -> row.both().asksForHelp();
				case NO_SHOW -> row.both().missed();
				case DIFFER -> row.both().differ();
				case WAITING -> row.any(FollowUpStatus.ASKED);
				case SILENT -> row.any(FollowUpStatus.SILENT);
				case UNREACHABLE -> row.cells().anyMatch(Cell::unreachable);
				case UNHAPPY -> row.both().unhappy() > 0;
			};
		}

	}

	/**
	 * What the office sees.
	 *
	 * @param rows the meetings
	 * @param all how many there are, whatever is looked for
	 * @param figures what all of it comes to
	 * @param stage the stage that is shown
	 * @param show which meetings are listed
	 * @param filters how many there would be
	 * @param whole whether all stand on one page
	 */
	record Found(Listing<Row> rows, int all, FollowUpFigures.Figures figures, FollowUpStage stage, Show show,
			List<Filter> filters, boolean whole) {
	}

	/**
	 * A way to narrow the list.
	 *
	 * @param show the meetings it leaves
	 * @param count how many those are
	 */
	record Filter(Show show, long count) {
	}

	/**
	 * A meeting.
	 *
	 * @param meeting the meeting
	 * @param day its day
	 * @param host what the host said
	 * @param company what the company said
	 * @param both the two together
	 */
	record Row(MeetingProfile meeting, LocalDate day, Cell host, Cell company, Both both) {

		public List<Cell> sides() {
			return List.of(this.host, this.company);
		}

		Stream<Cell> cells() {
			return sides().stream();
		}

		boolean any(FollowUpStatus status) {
			return cells().map(Cell::view).filter(Objects::nonNull).anyMatch(view -> view.status() == status);
		}

		String names() {
			return (this.host.name() + "\n" + this.company.name()).toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * One side of it.
	 *
	 * @param side which
	 * @param name who
	 * @param view where the question stands; null where it was not asked
	 * @param absent whether it was noted as not having come
	 */
	record Cell(Side side, String name, FollowUp.@Nullable View view, boolean absent) {

		/** Whether nobody of it can be written to, and nothing was said either. */
		public boolean unreachable() {
			return this.view != null && this.view.said() == null && Objects.equals(this.view.asked(), 0);
		}

	}

}
