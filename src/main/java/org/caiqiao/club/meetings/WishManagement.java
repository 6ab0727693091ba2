package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where wishes are written, each time on behalf of somebody who may. Each
 * member has one list whose row is locked meanwhile, so members do not wait for each
 * other, and two colleagues do.
 */
@Service
@Transactional
class WishManagement {

	private final Attendances attendances;

	private final MeetingSetupManagement setups;

	private final MeetingSlots slots;

	private final WishLists lists;

	private final CompanyNeeds needs;

	private final Audit audit;

	private final Clock clock;

	WishManagement(Attendances attendances, MeetingSetupManagement setups, MeetingSlots slots, WishLists lists,
			CompanyNeeds needs, Audit audit, Clock clock) {
		this.attendances = attendances;
		this.setups = setups;
		this.slots = slots;
		this.lists = lists;
		this.needs = needs;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Says what a member taking part wishes.
	 * @param version the version that was read; 0 for the first time
	 * @throws NotFound if this person does not speak for the member
	 * @throws Rejected where it is too late, or more is asked than may be
	 */
	public void say(SignedIn who, ClubEventId id, MemberKind kind, long member, int version, WishPage page) {
		Attendance attendance = this.attendances.at(id, who);
		Participant speaker = this.attendances.speaker(who, attendance, kind, member);
		MeetingSetup setup = this.setups.of(id);
		WishWindow window = WishWindow.of(attendance.event(), setup);
		if (!window.open(this.clock.instant(), who.office())) {
			throw Rejected.because("club.wishes.over");
		}
		Set<Long> facing = attendance.facing(speaker).stream().map(Participant::id).collect(Collectors.toSet());
		check(attendance, speaker, facing, page);
		this.lists.begin(id.value(), kind.name(), member);
		WishList list = this.lists.locked(id.value(), kind, member).orElseThrow();
		this.lists.saveAndFlush(list.say(version, page, facing, setup.limits().mostMusts(), this.clock.instant()));
		if (who.office()) {
			this.audit.record("event.wishes", "event", id.value(), Map.of("member", speaker.name()));
		}
	}

	/** What is named must be there: a page of this member shows nothing else. */
	private void check(Attendance attendance, Participant speaker, Set<Long> facing, WishPage page) {
		page.shown().stream().filter(other -> !facing.contains(other)).findFirst().ifPresent(other -> {
			throw NotFound.of("participant", other);
		});
		Set<Long> known = this.slots.of(attendance.event().id().value())
			.stream()
			.map(MeetingSlot::id)
			.collect(Collectors.toSet());
		if (!known.containsAll(page.away())) {
			throw Rejected.because("club.wishes.slotGone");
		}
		List<Wish> about = page.wishes().stream().filter(wish -> wish.need() != null).toList();
		if (!about.isEmpty() && !this.needs.allOf(speaker, about)) {
			throw Rejected.field("wishes", "club.wishes.needGone");
		}
	}

}
