package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.ClubNotices;
import org.caiqiao.club.NoticeDue;
import org.caiqiao.club.NoticeId;
import org.caiqiao.club.NoticeProfile;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;

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
class NoticeManagement implements ClubNotices {

	private final StoredNotices notices;

	private final ClubEventManagement events;

	private final MeetingSetupManagement setups;

	private final WishLists lists;

	private final Participants participants;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	NoticeManagement(StoredNotices notices, ClubEventManagement events, MeetingSetupManagement setups, WishLists lists,
			Participants participants, ApplicationEventPublisher publisher, Clock clock) {
		this.notices = notices;
		this.events = events;
		this.setups = setups;
		this.lists = lists;
		this.participants = participants;
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
		for (AccountId reader : this.participants.accountsOf(member)) {
			Optional<Long> written = this.notices.write(event.value(), purpose.name(), member.kind().name(),
					member.id(), reader.value(), words.apply(reader), this.clock.instant());
			written.ifPresent(id -> this.publisher.publishEvent(new NoticeDue(new NoticeId(id))));
			told += written.isPresent() ? 1 : 0;
		}
		return told;
	}

	@Override
	public Optional<NoticeProfile> due(NoticeId id) {
		return this.notices.findById(id.value())
			.filter(notice -> !notice.sent())
			.flatMap(notice -> this.events.find(notice.event())
				.filter(event -> holds(notice, event))
				.map(event -> notice.profile(this.setups.of(event.id()).wishesUntil(event))));
	}

	@Override
	public void sent(NoticeId id) {
		this.notices.findById(id.value()).ifPresent(notice -> notice.sent(this.clock.instant()));
	}

	/** Nobody is asked to an event that is over, or for what was said meanwhile. */
	private boolean holds(ClubNotice notice, ClubEventProfile event) {
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
