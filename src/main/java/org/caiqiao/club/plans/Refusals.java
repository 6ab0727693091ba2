package org.caiqiao.club.plans;

import java.util.List;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.rules.Breach;
import org.caiqiao.shared.Rejected;

/** Says which rule a plan would break, and of whom. */
final class Refusals {

	private final Names names;

	Refusals(MeetingData data) {
		this.names = Names.of(data);
	}

	/** The rule in words. */
	Rejected of(Breach breach) {
		return switch (breach) {
			case Breach.TwiceInASlot twice ->
				Rejected.because("plans.breach.twice", this.names.attendee(twice.attendee()));
			case Breach.TableTaken taken ->
				Rejected.because("plans.breach.tableTaken", this.names.table(taken.table()));
			case Breach.TableTooSmall small ->
				Rejected.because("plans.breach.tableTooSmall", this.names.table(small.table()), small.seats());
			case Breach.Absent absent ->
				Rejected.because("plans.breach.absent", this.names.attendee(absent.attendee()));
			case Breach.WrongSlot wrong -> Rejected.because("plans.breach.wrongSlot");
			case Breach.Unwanted unwanted -> Rejected.because("plans.breach.unwanted", meeting(unwanted.meeting()));
			case Breach.Moved moved -> Rejected.because("plans.locked");
			case Breach.OutOfOrder order ->
				Rejected.because("plans.breach.order", meeting(order.earlier()), meeting(order.later()));
			case Breach.BothTakePlace both ->
				Rejected.because("plans.breach.both", meeting(both.one()), meeting(both.other()));
			case Breach.Together together -> Rejected.because("plans.breach.together",
					this.names.attendee(together.one()), this.names.attendee(together.other()));
			case Breach.ClinicTooLarge large -> Rejected.because("plans.breach.clinic", large.guests());
			case Breach.OverCap cap ->
				Rejected.because("plans.breach.cap", this.names.attendee(cap.attendee()), cap.meetings());
		};
	}

	/** All of them. */
	List<Rejected> of(List<Breach> breaches) {
		return breaches.stream().map(this::of).toList();
	}

	private String meeting(String id) {
		return this.names.meeting(id);
	}

}
