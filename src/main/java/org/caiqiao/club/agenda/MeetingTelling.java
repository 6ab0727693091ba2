package org.caiqiao.club.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MeetingsToTell;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sees to it that whoever acts for a side of a changed meeting is told: one announcement
 * for each person, whatever changed.
 */
@Component
class MeetingTelling {

	private final ActingAccounts acting;

	private final ApplicationEventPublisher publisher;

	MeetingTelling(ActingAccounts acting, ApplicationEventPublisher publisher) {
		this.acting = acting;
		this.publisher = publisher;
	}

	/**
	 * Tells of these changes.
	 * @param written who reads of it in another mail anyway
	 */
	void tell(ClubEventId event, List<MeetingChange> changes, Set<AccountId> written) {
		announce(event, changes);
		write(event, changes.stream().flatMap(change -> Stream.of(change.host(), change.company())).toList(), written);
	}

	/** Lets the other parts of the portal know, and writes to nobody. */
	void announce(ClubEventId event, List<MeetingChange> changes) {
		if (!changes.isEmpty()) {
			this.publisher.publishEvent(new MeetingsChanged(event, changes));
		}
	}

	/** Writes to whoever acts for these members. */
	void write(ClubEventId event, Collection<Participant> members, Set<AccountId> written) {
		readers(members).stream()
			.filter(Predicate.not(written::contains))
			.forEach(reader -> this.publisher.publishEvent(new MeetingsToTell(event, reader)));
	}

	/** Everybody who acts for these members, each once. */
	Set<AccountId> readers(Collection<Participant> members) {
		return this.acting.of(members).values().stream().flatMap(List::stream).collect(Collectors.toSet());
	}

	static MeetingChange change(Meeting meeting, @Nullable MeetingPlace before, @Nullable MeetingPlace after) {
		return new MeetingChange(meeting.id(), meeting.host(), meeting.company(), before, after);
	}

}
