package org.caiqiao.club.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;

/**
 * Who can meet whom at an event.
 *
 * @param event the event
 * @param companies those that have places, in the order of their registrations
 * @param experts the invited ones, in the order of their invitations
 */
record Attendance(ClubEventProfile event, List<Participant> companies, List<Participant> experts) {

	/** Everybody, experts first. */
	List<Participant> all() {
		return Stream.concat(this.experts.stream(), this.companies.stream()).toList();
	}

	/** This one, if it takes part. */
	Optional<Participant> find(MemberKind kind, long id) {
		return all().stream().filter(one -> one.kind() == kind && one.id() == id).findFirst();
	}

	/** Whom this one can meet. */
	List<Participant> facing(Participant member) {
		return (member.kind() == MemberKind.COMPANY) ? this.experts : this.companies;
	}

}
