package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountStatus;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.ClubNotices;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.NoticeDue;
import org.caiqiao.club.NoticeId;
import org.caiqiao.club.NoticeProfile;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.club.PublishedMinutes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where notices about events are written. Each is an announcement of its
 * own, which the registry of announcements keeps until it was worked off: so it is sent
 * once, and again where that failed.
 */
@Service
@Transactional
public class NoticeManagement implements ClubNotices {

	private final StoredNotices notices;

	private final ClubEventManagement events;

	private final MeetingSetupManagement setups;

	private final WishLists lists;

	private final Participants participants;

	private final ActingAccounts acting;

	private final AccountManagement accounts;

	private final PublishedMinutes minutes;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	NoticeManagement(StoredNotices notices, ClubEventManagement events, MeetingSetupManagement setups, WishLists lists,
			Participants participants, ActingAccounts acting, AccountManagement accounts, PublishedMinutes minutes,
			ApplicationEventPublisher publisher, Clock clock) {
		this.notices = notices;
		this.events = events;
		this.setups = setups;
		this.lists = lists;
		this.participants = participants;
		this.acting = acting;
		this.accounts = accounts;
		this.minutes = minutes;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Tells everybody who acts for a member, but whoever was told before.
	 * @param words what else it tells, to each in his or her own language
	 * @return how many are told
	 */
	int tell(ClubEventId event, NoticePurpose purpose, Participant member, Function<AccountId, String> words) {
		int told = 0;
		for (AccountId reader : this.acting.of(member)) {
			told += tell(event, purpose, member, reader, words.apply(reader)) ? 1 : 0;
		}
		return told;
	}

	/**
	 * Tells one person who acts for a member, unless he or she was told before; thanks
	 * reach a person once, for whomever.
	 * @return whether that is new
	 */
	public boolean tell(ClubEventId event, NoticePurpose purpose, Participant member, AccountId reader, String words) {
		Optional<Long> written = this.notices.write(event.value(), purpose.name(), member.kind().name(), member.id(),
				reader.value(), words, this.clock.instant());
		written.ifPresent(id -> this.publisher.publishEvent(new NoticeDue(new NoticeId(id))));
		return written.isPresent();
	}

	/** Who was told. */
	@Transactional(readOnly = true)
	public Set<AccountId> told(ClubEventId event, NoticePurpose purpose) {
		return this.notices.of(event.value())
			.stream()
			.filter(notice -> notice.purpose() == purpose)
			.map(notice -> new AccountId(notice.account()))
			.collect(Collectors.toSet());
	}

	@Override
	public Optional<NoticeProfile> due(NoticeId id) {
		return this.notices.findById(id.value())
			.filter(notice -> !notice.sent())
			.flatMap(notice -> this.events.find(notice.event())
				.filter(event -> holds(notice, event))
				.map(event -> notice.profile(this.setups.of(event.id()).wishesUntil(event),
						this.minutes.published(event.id()))));
	}

	@Override
	public void sent(NoticeId id) {
		this.notices.findById(id.value()).ifPresent(notice -> notice.sent(this.clock.instant()));
	}

	/**
	 * Nobody is asked to an event that is over, or for what was said meanwhile; nobody is
	 * thanked who was shut out meanwhile.
	 */
	private boolean holds(ClubNotice notice, ClubEventProfile event) {
		if (notice.purpose() == NoticePurpose.THANKS) {
			return event.status() != EventStatus.CANCELLED
					&& this.participants.find(notice.memberKind(), notice.member()).isPresent()
					&& this.accounts.find(new AccountId(notice.account()))
						.filter(reader -> reader.status() == AccountStatus.ACTIVE)
						.isPresent();
		}
		WishWindow window = WishWindow.of(event, this.setups.of(event.id()));
		if (notice.purpose() != NoticePurpose.REMIND_OF_WISHES) {
			return window.open(this.clock.instant(), true);
		}
		return window.open(this.clock.instant(), false)
				&& this.lists.of(event.id().value(), notice.memberKind(), notice.member())
					.filter(WishList::answered)
					.isEmpty();
	}

}
