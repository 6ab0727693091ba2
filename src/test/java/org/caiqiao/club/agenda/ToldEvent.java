package org.caiqiao.club.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.expert.ExpertId;

import static org.caiqiao.club.EventBuilder.event;

/**
 * An event of tests with two experts, three companies, four slots and two tables, whose
 * meetings can be told.
 *
 * @param id the event
 * @param experts who act for themselves
 * @param companies who act for their companies
 * @param hosts the experts
 * @param guests the companies
 * @param slots in their order
 * @param tables A1 and A2
 */
public record ToldEvent(ClubEventId id, List<SignedIn> experts, List<SignedIn> companies, List<Participant> hosts,
		List<Participant> guests, List<MeetingData.Slot> slots, List<MeetingData.Table> tables) {

	/** Sets one up; nothing is told yet. */
	public static ToldEvent of(Club club, Halls halls, RegistrationManagement registrations) {
		List<SignedIn> experts = List.of(club.somebody(Role.EXPERT), club.somebody(Role.EXPERT));
		var hosts = new ArrayList<Participant>();
		for (SignedIn who : experts) {
			String name = "专家" + UUID.randomUUID().toString().substring(0, 6);
			hosts.add(new Participant(MemberKind.EXPERT, club.expert(who, name).value(), name));
		}
		ClubEventId id = club.opened(club.draft(event().start(club.day()),
				hosts.stream().map(host -> new ExpertId(host.id())).toArray(ExpertId[]::new)));
		var companies = new ArrayList<SignedIn>();
		var guests = new ArrayList<Participant>();
		for (int n = 0; n < 3; n++) {
			String name = "企业" + UUID.randomUUID().toString().substring(0, 6);
			SignedIn who = club.company(name);
			registrations.register(who, id, List.of("来宾" + n));
			companies.add(who);
			guests.add(new Participant(MemberKind.COMPANY, club.companyOf(who).value(), name));
		}
		return new ToldEvent(id, experts, companies, hosts, guests, halls.slots(id, 4), halls.tables(id, 2));
	}

	/** The host's meeting with a guest in a slot, at the table of the host's number. */
	public AgreedMeeting meeting(int host, int guest, int slot) {
		return new AgreedMeeting(this.hosts.get(host), this.guests.get(guest), null, this.slots.get(slot).id(),
				this.tables.get(host).id());
	}

}
