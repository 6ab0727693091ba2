package org.caiqiao.club.followup;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.NotedAbsences;
import org.caiqiao.club.day.Side;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what became of the meetings of an event; reads, and writes nothing. */
@Component
@Transactional(readOnly = true)
public class FollowUpFigures {

	private final FollowUps followUps;

	private final MeetingManagement meetings;

	private final NotedAbsences absences;

	FollowUpFigures(FollowUps followUps, MeetingManagement meetings, NotedAbsences absences) {
		this.followUps = followUps;
		this.meetings = meetings;
		this.absences = absences;
	}

	/** The figures of an event; three statements however many meetings there are. */
	public Figures of(ClubEventId event) {
		return of(this.followUps.of(event.value()), this.meetings.of(event), this.absences.of(event));
	}

	/**
	 * Whether it was planned to the end, or a side did not come to it. Somebody who
	 * waited may have got its place since; it was missed all the same.
	 */
	static boolean counts(MeetingProfile meeting, Set<MeetingSide> absent) {
		return meeting.planned() || Arrays.stream(Side.values())
			.anyMatch(side -> absent.contains(new MeetingSide(meeting.id().value(), side)));
	}

	/** The figures of an event of which all was read already, meetings called off too. */
	static Figures of(List<FollowUp> all, List<MeetingProfile> meetings, Set<MeetingSide> absent) {
		Map<MeetingSide, FollowUp> day = at(FollowUpStage.DAY, all);
		Set<Long> counted = meetings.stream()
			.filter(meeting -> counts(meeting, absent))
			.map(meeting -> meeting.id().value())
			.collect(Collectors.toSet());
		List<Both> pairs = counted.stream().map(meeting -> both(meeting, day, absent)).toList();
		return new Figures(pairs.size(), count(pairs, Both::held), count(pairs, Both::unknown),
				Arrays.stream(Side.values())
					.collect(Collectors.toMap(Function.identity(), side -> count(pairs, pair -> pair.noShow(side)))),
				Arrays.stream(Side.values())
					.collect(Collectors.toMap(Function.identity(), side -> worth(day.values(), side))),
				count(pairs, pair -> pair.held() && pair.want(NextStep.MEET_AGAIN) == 2),
				count(pairs, pair -> pair.want(NextStep.MEET_AGAIN) == 1), reached(all, counted, Progress.MET_AGAIN),
				reached(all, counted, Progress.CONTRACT), count(pairs, pair -> pair.unhappy() == 2),
				count(pairs, pair -> pair.unhappy() == 1), count(pairs, Both::differ), stages(all));
	}

	/** What was asked at a stage, by meeting and side. */
	static Map<MeetingSide, FollowUp> at(FollowUpStage stage, Collection<FollowUp> all) {
		return all.stream()
			.filter(one -> one.stage() == stage)
			.collect(Collectors.toMap(FollowUp::of, Function.identity()));
	}

	/** What the two sides of a meeting said. */
	static Both both(long meeting, Map<MeetingSide, FollowUp> said, Set<MeetingSide> absent) {
		var host = new MeetingSide(meeting, Side.HOST);
		var company = new MeetingSide(meeting, Side.COMPANY);
		return new Both(answer(said.get(host)), answer(said.get(company)), absent.contains(host),
				absent.contains(company));
	}

	private static @Nullable Answer answer(@Nullable FollowUp one) {
		Said said = (one != null) ? one.said() : null;
		return (said != null) ? said.answer() : null;
	}

	/** Of how many of these meetings a side said at any time that they came this far. */
	private static int reached(List<FollowUp> all, Set<Long> counted, Progress least) {
		return (int) all.stream().filter(one -> {
			Answer said = answer(one);
			Progress progress = (said != null) ? said.progress() : null;
			return progress != null && progress.reaches(least);
		}).map(one -> one.of().meeting()).filter(counted::contains).distinct().count();
	}

	private static int count(List<Both> pairs, Predicate<Both> which) {
		return (int) pairs.stream().filter(which).count();
	}

	private static Map<Worth, Integer> worth(Collection<FollowUp> day, Side side) {
		return counted(Worth.class, day.stream().filter(one -> one.of().side() == side).toList(),
				one -> Objects.requireNonNull(one.said()).answer().worth());
	}

	/** The states of all stages that were asked. */
	static Map<FollowUpStage, Stage> stages(List<FollowUp> all) {
		Map<FollowUpStage, Stage> stages = new EnumMap<>(FollowUpStage.class);
		all.stream().collect(Collectors.groupingBy(FollowUp::stage)).forEach((stage, some) -> {
			Map<FollowUpStatus, Long> states = some.stream()
				.collect(Collectors.groupingBy(FollowUp::status, Collectors.counting()));
			stages.put(stage, new Stage(some.size(), states.getOrDefault(FollowUpStatus.ANSWERED, 0L).intValue(),
					states.getOrDefault(FollowUpStatus.SILENT, 0L).intValue(),
					(int) some.stream().filter(one -> Objects.equals(one.view().asked(), 0)).count(),
					counted(Progress.class, some, one -> Objects.requireNonNull(one.said()).answer().progress())));
		});
		return stages;
	}

	/** How many of those who answered chose what. */
	private static <E extends Enum<E>> Map<E, Integer> counted(Class<E> type, List<FollowUp> some,
			Function<FollowUp, @Nullable E> what) {
		Map<E, Integer> numbers = new EnumMap<>(type);
		some.stream()
			.filter(one -> one.said() != null)
			.map(what)
			.filter(Objects::nonNull)
			.forEach(said -> numbers.merge(Objects.requireNonNull(said), 1, Integer::sum));
		return numbers;
	}

	/**
	 * What became of the meetings of an event.
	 *
	 * @param meetings how many were planned to the end, or missed by a side
	 * @param held how many took place, as one side at least says
	 * @param unknown of how many nobody knows
	 * @param noShows in how many each side did not come
	 * @param worth what those of each side who answered say it was worth
	 * @param bothMeetAgain how many took place after which both want a second meeting
	 * @param oneMeetsAgain in how many one does
	 * @param wentOn of how many one side at least said later that they met again or more
	 * @param contracts of how many one side at least told of a contract or a joint lab
	 * @param bothUnhappy how many neither found worth it
	 * @param oneUnhappy how many one of the two did not
	 * @param differing in how many the two contradict each other
	 * @param stages what was asked and answered, by stage
	 */
	public record Figures(int meetings, int held, int unknown, Map<Side, Integer> noShows,
			Map<Side, Map<Worth, Integer>> worth, int bothMeetAgain, int oneMeetsAgain, int wentOn, int contracts,
			int bothUnhappy, int oneUnhappy, int differing, Map<FollowUpStage, Stage> stages) {

		/** In how many the host did not come. */
		public int hostsMissing() {
			return this.noShows.getOrDefault(Side.HOST, 0);
		}

		/** In how many the company did not come. */
		public int companiesMissing() {
			return this.noShows.getOrDefault(Side.COMPANY, 0);
		}

	}

	/**
	 * One stage.
	 *
	 * @param asked how many sides were asked
	 * @param answered how many answered
	 * @param silent how many did not in time
	 * @param unreachable how many have nobody who can be written to
	 * @param progress where those stand who answered
	 */
	record Stage(int asked, int answered, int silent, int unreachable, Map<Progress, Integer> progress) {

		/** How many can still answer. */
		public int waiting() {
			return this.asked - this.answered - this.silent;
		}

	}

}
