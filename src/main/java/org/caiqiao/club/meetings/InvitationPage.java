package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the office who should come, and what a mail to them would say. */
@Component
@Transactional(readOnly = true)
class InvitationPage {

	private final Candidates candidates;

	private final Invitations invitations;

	private final Attendances attendances;

	private final ActingAccounts acting;

	private final StoredNotices notices;

	private final AccountManagement accounts;

	private final AccountLinks links;

	private final MessageSource messages;

	private final Clock clock;

	InvitationPage(Candidates candidates, Invitations invitations, Attendances attendances, ActingAccounts acting,
			StoredNotices notices, AccountManagement accounts, AccountLinks links, MessageSource messages,
			Clock clock) {
		this.candidates = candidates;
		this.invitations = invitations;
		this.attendances = attendances;
		this.acting = acting;
		this.notices = notices;
		this.accounts = accounts;
		this.links = links;
		this.messages = messages;
		this.clock = clock;
	}

	/** Who should come, the best first. */
	List<Row> rows(ClubEventProfile event, Locale locale) {
		Attendance attendance = this.attendances.of(event);
		Map<Told, Boolean> told = invitations(event)
			.collect(Collectors.toMap(Told::member, ClubNotice::sent, Boolean::logicalOr));
		List<Candidate> all = this.candidates.of(event);
		Map<Participant, List<AccountId>> accounts = this.acting.of(all.stream().map(Candidate::member).toList());
		Map<Candidate, String> words = this.invitations.words(all, locale);
		return all.stream().map(candidate -> {
			Participant member = candidate.member();
			boolean reachable = !accounts.getOrDefault(member, List.of()).isEmpty();
			return new Row(member, address(member), candidate.total(), candidate.pairs().size(),
					words.getOrDefault(candidate, ""), state(attendance, member, told, reachable));
		}).toList();
	}

	/** The mails to these, before they are sent. */
	Preview preview(ClubEventProfile event, List<Long> members) {
		var readers = new ArrayList<String>();
		Sample sample = null;
		Set<Told> told = invitations(event).map(Told::reader).collect(Collectors.toSet());
		List<Candidate> chosen = this.invitations.chosen(event, members);
		Map<Participant, List<AccountId>> accounts = this.acting.of(chosen.stream().map(Candidate::member).toList());
		Map<AccountId, AccountSummary> readersKnown = this.accounts
			.findAll(accounts.values().stream().flatMap(List::stream).toList());
		for (Candidate candidate : chosen) {
			for (AccountId account : accounts.getOrDefault(candidate.member(), List.of())) {
				AccountSummary reader = readersKnown.get(account);
				if (reader != null && !told.contains(Told.of(candidate.member(), account.value()))
						&& !reader.email().isEmpty()) {
					readers.add(candidate.member().name() + " · " + reader.displayName() + " <" + reader.email() + ">");
					sample = (sample != null) ? sample : sample(event, candidate, reader);
				}
			}
		}
		return new Preview(readers, sample);
	}

	private Sample sample(ClubEventProfile event, Candidate candidate, AccountSummary reader) {
		var content = event.content();
		Locale language = Locale.forLanguageTag(reader.language());
		// The same texts and values as the mail itself.
		Object[] values = { reader.displayName(), this.links.absolute("/events/" + event.id().value()), content.title(),
				content.span(this.clock.getZone()), content.place(), this.invitations.words(candidate, language) };
		String key = "mail." + Invitations.purpose(candidate).mail();
		return new Sample(this.messages.getMessage(key + ".subject", values, language),
				this.messages.getMessage(key + ".text", values, language));
	}

	private Stream<ClubNotice> invitations(ClubEventProfile event) {
		return this.notices.of(event.id().value()).stream().filter(notice -> notice.purpose().invites());
	}

	private static String state(Attendance attendance, Participant member, Map<Told, Boolean> told, boolean reachable) {
		Boolean sent = told.get(Told.of(member, null));
		if (sent != null) {
			return sent ? "SENT" : "WAITING";
		}
		if (attendance.find(member.kind(), member.id()).isPresent()) {
			return "COMING";
		}
		return reachable ? "" : "NO_ACCOUNT";
	}

	private static String address(Participant member) {
		return ((member.kind() == MemberKind.COMPANY) ? "/companies/" : "/experts/") + member.id();
	}

	/**
	 * Who was invited: one account may act for several members.
	 *
	 * @param kind of the member
	 * @param member its id
	 * @param account who reads it; null for whoever acts for the member
	 */
	private record Told(MemberKind kind, long member, @Nullable Long account) {

		static Told member(ClubNotice notice) {
			return new Told(notice.memberKind(), notice.member(), null);
		}

		static Told reader(ClubNotice notice) {
			return new Told(notice.memberKind(), notice.member(), notice.account());
		}

		static Told of(Participant member, @Nullable Long account) {
			return new Told(member.kind(), member.id(), account);
		}

	}

	/**
	 * One who should come.
	 *
	 * @param member who
	 * @param url its page
	 * @param total how much speaks for it, 0 to 100
	 * @param pairs how many pairs fit
	 * @param why the best of them
	 * @param state why it can't be invited by mail, or was already; empty where it can
	 */
	record Row(Participant member, String url, int total, int pairs, String why, String state) {
	}

	/**
	 * Mails before they are sent.
	 *
	 * @param readers whom they go to
	 * @param sample the first of them; null where there is none
	 */
	record Preview(List<String> readers, @Nullable Sample sample) {
	}

	/**
	 * A mail.
	 *
	 * @param subject its subject
	 * @param text its text
	 */
	record Sample(String subject, String text) {
	}

}
