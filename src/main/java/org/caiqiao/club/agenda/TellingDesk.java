package org.caiqiao.club.agenda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MeetingAt;
import org.caiqiao.club.MeetingLetter;
import org.caiqiao.club.MeetingNews;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.club.SpokenFor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a person is still to be told: the difference between what he or she was told
 * last and what holds. So a mail that failed and is sent later never tells what is no
 * longer so, and two changes that follow each other closely are told in one.
 */
@Component
class TellingDesk implements MeetingNews {

	private final ClubEventManagement events;

	private final Meetings meetings;

	private final ToldMeetingRows told;

	private final Participants participants;

	private final ActingAccounts acting;

	private final MeetingTopics topics;

	private final MeetingCalendar calendar;

	private final Clock clock;

	TellingDesk(ClubEventManagement events, Meetings meetings, ToldMeetingRows told, Participants participants,
			ActingAccounts acting, MeetingTopics topics, MeetingCalendar calendar, Clock clock) {
		this.events = events;
		this.meetings = meetings;
		this.told = told;
		this.participants = participants;
		this.acting = acting;
		this.topics = topics;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<MeetingLetter> take(ClubEventId event, AccountId reader, Locale language) {
		this.told.waitForTurn(event.value(), reader.value());
		Map<Long, ToldMeeting> known = this.told.of(event.value(), reader.value())
			.stream()
			.collect(Collectors.toMap(ToldMeeting::meeting, Function.identity()));
		return letter(event, reader, language, (mine, now) -> {
			long id = mine.placed().meeting().id().value();
			ToldMeeting before = known.get(id);
			MeetingAt was = (before != null) ? before.place() : null;
			if (Objects.equals(was, now)) {
				return null;
			}
			if (before != null) {
				before.tell(now);
			}
			else {
				this.told.save(new ToldMeeting(id, reader, Objects.requireNonNull(now)));
			}
			return new Told(was, now);
		});
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<MeetingLetter> agenda(ClubEventId event, AccountId reader, Locale language) {
		return letter(event, reader, language, (mine, now) -> (now != null) ? new Told(null, now) : null)
			.filter(letter -> letter.event().content().startsAt().isAfter(this.clock.instant()));
	}

	private Optional<MeetingLetter> letter(ClubEventId id, AccountId reader, Locale language, Teller teller) {
		ClubEventProfile event = this.events.find(id)
			.filter(found -> !found.content().over(this.clock.instant()))
			.orElse(null);
		if (event == null) {
			return Optional.empty();
		}
		List<Mine> all = mine(id, reader);
		MeetingTopics.Of about = this.topics.of(all.stream().map(Mine::placed).toList());
		var lines = new ArrayList<MeetingLetter.Line>();
		for (Mine mine : all) {
			Placed placed = mine.placed();
			MeetingAt now = placed.meeting().planned() ? MeetingCalendar.at(event, placed) : null;
			Told told = teller.tell(mine, now);
			if (told != null) {
				Participant own = mine.own();
				lines.add(new MeetingLetter.Line(own, placed.profile().other(own.kind(), own.id()), told.before(),
						told.now(), why(event, placed.profile()),
						this.calendar.item(event, own, placed, about, language)));
			}
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(new MeetingLetter(event, lines));
	}

	/**
	 * The meetings about which this person is written to, each with the side it is for.
	 */
	private List<Mine> mine(ClubEventId event, AccountId reader) {
		SpokenFor members = this.participants.spokenForBy(reader);
		List<Placed> all = this.meetings.of(event.value(), members);
		Set<Participant> own = this.acting.actedFor(reader, all.stream().flatMap(TellingDesk::sides).toList());
		return all.stream()
			.flatMap(placed -> sides(placed).filter(own::contains).limit(1).map(side -> new Mine(placed, side)))
			.toList();
	}

	private static Stream<Participant> sides(Placed placed) {
		return Stream.of(placed.meeting().company(), placed.meeting().host());
	}

	private static MeetingLetter.@Nullable Why why(ClubEventProfile event, MeetingProfile meeting) {
		CallOffCause cause = meeting.cause();
		return (cause == null) ? null
				: new MeetingLetter.Why("enum.CallOffCause." + cause, (cause == CallOffCause.EVENT)
						? Objects.requireNonNullElse(event.cancelReason(), "") : meeting.cancelReason());
	}

	private record Mine(Placed placed, Participant own) {
	}

	private record Told(@Nullable MeetingAt before, @Nullable MeetingAt now) {
	}

	/** Says what is told of a meeting; null for nothing. */
	private interface Teller {

		@Nullable Told tell(Mine mine, @Nullable MeetingAt now);

	}

}
