package org.caiqiao.notification;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MeetingLetter;
import org.caiqiao.club.MeetingNews;
import org.caiqiao.club.RegistrationCalledOff;
import org.caiqiao.club.RegistrationCancelled;
import org.caiqiao.club.RegistrationConfirmed;
import org.caiqiao.club.RegistrationId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationMoved;
import org.caiqiao.club.RegistrationProfile;
import org.caiqiao.club.RegistrationPromoted;
import org.caiqiao.club.RegistrationReminderDue;
import org.caiqiao.club.RegistrationStatus;
import org.caiqiao.club.RegistrationWaitlisted;

import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails about club events to whoever registered. What no longer holds when a mail is
 * about to be sent is not sent.
 */
@Component
class ClubMails {

	private static final Set<RegistrationStatus> SEATED = EnumSet.of(RegistrationStatus.REGISTERED);

	private static final Set<RegistrationStatus> WAITING = EnumSet.of(RegistrationStatus.WAITING);

	private static final Set<RegistrationStatus> GONE = EnumSet.of(RegistrationStatus.CANCELLED);

	private static final Set<RegistrationStatus> COMING = EnumSet.complementOf(EnumSet.copyOf(GONE));

	/** Kinds of mails whose texts have a place for what becomes of meetings. */
	private static final Set<String> TELL_OF_MEETINGS = Set.of("club-moved", "club-called-off", "club-unregistered");

	private static final String REMINDER = "club-remind-of-event";

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final AccountManagement accounts;

	private final AccountLinks links;

	private final MeetingNews meetings;

	private final MeetingWords words;

	private final MessageSource messages;

	private final Postman postman;

	private final Clock clock;

	ClubMails(ClubEventManagement events, RegistrationManagement registrations, AccountManagement accounts,
			AccountLinks links, MeetingNews meetings, MeetingWords words, MessageSource messages, Postman postman,
			Clock clock) {
		this.events = events;
		this.registrations = registrations;
		this.accounts = accounts;
		this.links = links;
		this.meetings = meetings;
		this.words = words;
		this.messages = messages;
		this.postman = postman;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(RegistrationConfirmed told) {
		send("club-registered", told.registration(), told.event(), SEATED);
	}

	@ApplicationModuleListener
	void on(RegistrationWaitlisted told) {
		send("club-waiting", told.registration(), told.event(), WAITING);
	}

	@ApplicationModuleListener
	void on(RegistrationPromoted told) {
		send("club-promoted", told.registration(), told.event(), SEATED);
	}

	/** Who cancelled knows; only what the office cancelled is news. */
	@ApplicationModuleListener
	void on(RegistrationCancelled told) {
		if (told.byOffice()) {
			send("club-unregistered", told.registration(), told.event(), GONE);
		}
	}

	@ApplicationModuleListener
	void on(RegistrationMoved told) {
		send("club-moved", told.registration(), told.event(), COMING);
	}

	@ApplicationModuleListener
	void on(RegistrationCalledOff told) {
		send("club-called-off", told.registration(), told.event(), COMING);
	}

	/** Of what is called off or has begun nobody is reminded. */
	@ApplicationModuleListener
	void on(RegistrationReminderDue due) {
		this.events.find(due.event())
			.filter(event -> event.status().editable() && event.content().startsAt().isAfter(this.clock.instant()))
			.ifPresent(event -> send(REMINDER, due.registration(), event.id(), SEATED));
	}

	private void send(String kind, RegistrationId id, ClubEventId eventId, Set<RegistrationStatus> where) {
		ClubEventProfile event = this.events.find(eventId).orElse(null);
		RegistrationProfile registration = this.registrations.find(id)
			.filter(found -> where.contains(found.status()))
			.orElse(null);
		if (event == null || registration == null || registration.account() == null) {
			return;
		}
		this.accounts.find(registration.account())
			.filter(reader -> !reader.email().isEmpty())
			.ifPresent(reader -> this.postman.deliver(withMeetings(kind, reader, event,
					news -> new Mail(reader, kind, this.links.absolute(path(kind, eventId)), event.content().title(),
							event.content().span(this.clock.getZone()), event.content().place(),
							String.join("、", registration.attendees()), reason(event), news))));
	}

	/**
	 * The mail with what this person is to be told about meetings; nobody is written to
	 * twice for one reason.
	 */
	private Mail withMeetings(String kind, AccountSummary reader, ClubEventProfile event, Function<String, Mail> mail) {
		MeetingLetter news = TELL_OF_MEETINGS.contains(kind)
				? this.meetings.take(event.id(), reader.id(), reader.locale()).orElse(null) : null;
		if (news == null) {
			return mail.apply("");
		}
		return mail
			.apply(this.messages.getMessage("mail.club-meetings.part",
					new Object[] { this.words.changes(news, reader.locale()) }, reader.locale()))
			.with(this.words.files(news, reader));
	}

	private static String path(String kind, ClubEventId event) {
		return "/events/" + event.value() + (kind.equals(REMINDER) ? "/pass" : "");
	}

	private static String reason(ClubEventProfile event) {
		String reason = event.cancelReason();
		return (reason != null) ? reason : "";
	}

}
