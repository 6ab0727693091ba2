package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an event before its meetings are planned, for whoever plans them.
 *
 * @param event the event
 * @param slots in their order
 * @param tables where meetings are held
 * @param attendees experts and companies taking part
 * @param wishes every pair of an expert and a company of which one of them, or the match,
 * says anything
 * @param rules the conflict rules of pairs taking part, but for those that are ignored
 * @param asOf when this was known
 */
public record MeetingData(ClubEventId event, List<Slot> slots, List<Table> tables, List<Attendee> attendees,
		List<Wished> wishes, List<Rule> rules, Instant asOf) {

	/** Whether a slot is over, so that nobody can be put there any more. */
	public boolean over(long slot) {
		return this.slots.stream().anyMatch(each -> each.id() == slot && !each.time().endsAt().isAfter(this.asOf));
	}

	/**
	 * A slot.
	 *
	 * @param id the slot
	 * @param time when it is
	 */
	public record Slot(long id, SlotTime time) {
	}

	/**
	 * A table.
	 *
	 * @param id the table
	 * @param name what people call it
	 * @param room where it stands; may be empty
	 * @param seats how many sit at it
	 */
	public record Table(long id, String name, String room, int seats) {
	}

	/**
	 * Somebody who meets others.
	 *
	 * @param member who
	 * @param away the slots in which it is not free
	 * @param most how many meetings it may have; null for any number
	 * @param sharesSlot whether it would share a slot with companies of the same need
	 * @param answered whether it said its wishes
	 * @param formerMeetings those it had in the past twelve months
	 */
	public record Attendee(Participant member, Set<Long> away, @Nullable Integer most, boolean sharesSlot,
			boolean answered, int formerMeetings) {
	}

	/**
	 * A pair that could meet.
	 *
	 * @param expert the expert
	 * @param company the company
	 * @param byCompany what the company says; null for nothing
	 * @param byExpert what the expert says; null for nothing
	 * @param need what it is about: the need that one of them named, or that fits best
	 * @param field code of the club's field of that need; null where it has none
	 * @param points how well the pair fits, 0 to 100
	 * @param leftOver whether it got no place at a former event and was offered for this
	 * one
	 */
	public record Wished(long expert, long company, @Nullable WishStrength byCompany, @Nullable WishStrength byExpert,
			@Nullable Long need, @Nullable String field, int points, boolean leftOver) {

		/** Whether one of the two wants it, whatever the other says. */
		public boolean wanted() {
			return wants(this.byCompany) || wants(this.byExpert);
		}

		/** Whether the company wants it, whatever the expert says. */
		public boolean wantedByCompany() {
			return wants(this.byCompany);
		}

		private static boolean wants(@Nullable WishStrength said) {
			return said == WishStrength.MEET || said == WishStrength.MUST;
		}

		/** Whether one of the two said no. */
		public boolean refused() {
			return this.byCompany == WishStrength.NO || this.byExpert == WishStrength.NO;
		}

		/** Whether one of the two wants it more than others, and none says no. */
		public boolean must() {
			return !refused() && (this.byCompany == WishStrength.MUST || this.byExpert == WishStrength.MUST);
		}

	}

	/**
	 * A conflict rule, spelled out for members: one of an institution becomes one for
	 * each of its experts.
	 *
	 * @param id the rule
	 * @param kind what it keeps apart or in order
	 * @param level how much it counts
	 * @param one an expert, or a company where it binds two companies
	 * @param other a company, or an expert where it binds two experts
	 */
	public record Rule(long id, RuleKind kind, RuleLevel level, long one, long other) {
	}

}
