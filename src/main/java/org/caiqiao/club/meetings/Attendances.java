package org.caiqiao.club.meetings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationProfile;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who can meet whom at an event, and who speaks for them. */
@Component
@Transactional(readOnly = true)
class Attendances {

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final Participants participants;

	private final ExpertManagement experts;

	Attendances(ClubEventManagement events, RegistrationManagement registrations, Participants participants,
			ExpertManagement experts) {
		this.events = events;
		this.registrations = registrations;
		this.participants = participants;
		this.experts = experts;
	}

	/** Who can meet whom; an event that this reader may not see is not there. */
	Attendance at(ClubEventId id, SignedIn who) {
		return this.events.find(id)
			.filter(event -> event.status().visible() || who.office())
			.map(this::of)
			.orElseThrow(() -> NotFound.of("event", id.value()));
	}

	/** Who can meet whom. */
	Attendance of(ClubEventProfile event) {
		List<Participant> companies = this.registrations.seated(event.id())
			.stream()
			.map(RegistrationProfile::member)
			.filter(member -> member.kind() == MemberKind.COMPANY)
			.toList();
		List<Long> guests = event.lineUp().experts().stream().map(ExpertId::value).toList();
		List<Participant> invited = this.experts.profiles(guests)
			.stream()
			.filter(ExpertProfile::visible)
			.map(expert -> new Participant(MemberKind.EXPERT, expert.id().value(), expert.name()))
			.toList();
		return new Attendance(event, companies,
				guests.stream()
					.map(id -> invited.stream().filter(one -> one.id() == id).findFirst().orElse(null))
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.toList());
	}

	/** Those taking part that this person speaks for. */
	List<Participant> spokenForBy(SignedIn who, Attendance attendance) {
		Optional<Participant> own = this.participants.of(who)
			.filter(member -> member.kind() == MemberKind.COMPANY)
			.flatMap(member -> attendance.find(member.kind(), member.id()));
		List<ExpertId> acted = this.experts.actedForBy(who.accountId());
		return Stream
			.concat(own.stream(),
					attendance.experts().stream().filter(expert -> acted.contains(new ExpertId(expert.id()))))
			.toList();
	}

	/**
	 * The one taking part that this person wants to speak for, the office for anybody; a
	 * stranger does not even find it.
	 */
	Participant speaker(SignedIn who, Attendance attendance, MemberKind kind, long member) {
		List<Participant> may = who.office() ? attendance.all() : spokenForBy(who, attendance);
		return may.stream()
			.filter(one -> one.kind() == kind && one.id() == member)
			.findFirst()
			.orElseThrow(() -> NotFound.of("participant", member));
	}

}
