package org.caiqiao.club.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.NotedAbsences;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.meetings.LeftOverManagement;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.MeetingDataReader;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which wishes of companies got no place at an event, and for which they could. */
@Component
@Transactional(readOnly = true)
class LeftOverPage {

	private final MeetingDataReader reader;

	private final MeetingManagement meetings;

	private final NotedAbsences absences;

	private final LeftOverManagement leftOvers;

	private final ClubEventManagement events;

	private final AccountManagement accounts;

	private final MessageSource messages;

	LeftOverPage(MeetingDataReader reader, MeetingManagement meetings, NotedAbsences absences,
			LeftOverManagement leftOvers, ClubEventManagement events, AccountManagement accounts,
			MessageSource messages) {
		this.reader = reader;
		this.meetings = meetings;
		this.absences = absences;
		this.leftOvers = leftOvers;
		this.events = events;
		this.accounts = accounts;
		this.messages = messages;
	}

	/** Wishes without a meeting; whoever met nobody comes first, then the best fits. */
	List<Row> rows(ClubEventId event) {
		MeetingData data = this.reader.of(event);
		Map<Long, Participant> experts = named(data, MemberKind.EXPERT);
		Map<Long, Participant> companies = named(data, MemberKind.COMPANY);
		Set<MeetingSide> absent = this.absences.of(event);
		// Where the expert did not come the wish is as open as before.
		List<MeetingProfile> met = this.meetings.planned(event)
			.stream()
			.filter(meeting -> !absent.contains(new MeetingSide(meeting.id().value(), Side.HOST)))
			.toList();
		Map<LeftOverManagement.Pair, List<String>> offered = offered(event);
		var rows = new ArrayList<Row>();
		for (MeetingData.Wished wish : data.wishes()) {
			Participant expert = experts.get(wish.expert());
			Participant company = companies.get(wish.company());
			boolean had = met.stream()
				.anyMatch(meeting -> meeting.host().id() == wish.expert() && meeting.host().kind() == MemberKind.EXPERT
						&& meeting.company().id() == wish.company());
			if (wish.wantedByCompany() && !wish.refused() && !had && expert != null && company != null) {
				rows.add(new Row(company, expert, wish.must(), wish.points(),
						met.stream().filter(meeting -> meeting.company().id() == wish.company()).count(),
						offered.getOrDefault(new LeftOverManagement.Pair(expert.id(), company.id()), List.of())));
			}
		}
		rows.sort(Comparator.comparing(Row::had)
			.thenComparing(row -> !row.must())
			.thenComparing(row -> -row.points())
			.thenComparing(Row::id));
		return rows;
	}

	/** Events ahead with one of these experts. */
	List<Option> targets(ClubEventId event, List<Row> rows) {
		return this.events.aheadWith(rows.stream().map(row -> new ExpertId(row.expert().id())).distinct().toList())
			.stream()
			.filter(other -> !other.id().equals(event))
			.map(other -> new Option(String.valueOf(other.id().value()), other.content().title()))
			.toList();
	}

	/** Why a company is written to, in its reader's language. */
	String words(ClubEventProfile from, List<Row> rows, List<Long> experts, AccountId reader) {
		Locale language = this.accounts.find(reader)
			.map(found -> Locale.forLanguageTag(found.language()))
			.orElse(Locale.ROOT);
		String names = rows.stream()
			.map(Row::expert)
			.filter(expert -> experts.contains(expert.id()))
			.map(Participant::name)
			.distinct()
			.collect(Collectors.joining(this.messages.getMessage("list.comma", null, language)));
		return this.messages.getMessage("leftovers.words", new Object[] { from.content().title(), names }, language);
	}

	/** What the events are called for which wishes were offered: each is read once. */
	private Map<LeftOverManagement.Pair, List<String>> offered(ClubEventId event) {
		Map<ClubEventId, String> titles = new HashMap<>();
		Map<LeftOverManagement.Pair, List<String>> offered = new HashMap<>();
		this.leftOvers.from(event)
			.forEach((pair, events) -> offered.put(pair,
					events.stream().map(other -> titles.computeIfAbsent(other, this::title)).toList()));
		return offered;
	}

	private String title(ClubEventId event) {
		return this.events.find(event).map(found -> found.content().title()).orElse("");
	}

	private static Map<Long, Participant> named(MeetingData data, MemberKind kind) {
		return data.attendees()
			.stream()
			.map(MeetingData.Attendee::member)
			.filter(member -> member.kind() == kind)
			.collect(Collectors.toMap(Participant::id, Function.identity()));
	}

	/**
	 * A wish without a meeting.
	 *
	 * @param company who wished
	 * @param expert for whom
	 * @param must whether one of the two said it must be
	 * @param points how well the two fit, 0 to 100
	 * @param had how many meetings the company had
	 * @param offered the events it was offered for
	 */
	record Row(Participant company, Participant expert, boolean must, int points, long had, List<String> offered) {

		/** Names the pair in a form. */
		public String id() {
			return this.expert.id() + "-" + this.company.id();
		}

		LeftOverManagement.Pair pair() {
			return new LeftOverManagement.Pair(this.expert.id(), this.company.id());
		}

	}

}
