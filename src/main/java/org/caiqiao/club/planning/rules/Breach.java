package org.caiqiao.club.planning.rules;

import java.util.List;

/** Where a plan breaks a rule that it may not break: what the rule says, and of whom. */
public sealed interface Breach {

	/** Nobody sits in two meetings of a slot, unless it hosts a clinic. */
	record TwiceInASlot(String attendee, String slot, List<String> meetings) implements Breach {
	}

	/** A table holds one meeting at a time. */
	record TableTaken(String table, String slot, List<String> meetings) implements Breach {
	}

	/** Everybody has a seat at the table. */
	record TableTooSmall(String table, String slot, int seats) implements Breach {
	}

	/** Who is away meets nobody. */
	record Absent(String meeting, String attendee, String slot) implements Breach {
	}

	/** A meeting takes one of the slots that were asked for. */
	record WrongSlot(String meeting, String slot) implements Breach {
	}

	/**
	 * Who said no thanks is left alone, and so are those whom a rule of the office keeps
	 * apart.
	 */
	record Unwanted(String meeting) implements Breach {
	}

	/** What is fixed stays. */
	record Moved(String meeting, String slot) implements Breach {
	}

	/** Of two meetings in an order the earlier comes first. */
	record OutOfOrder(String earlier, String later) implements Breach {
	}

	/** Of two meetings that exclude each other one takes place at most. */
	record BothTakePlace(String one, String other) implements Breach {
	}

	/** Some guests do not share a slot of a clinic. */
	record Together(String one, String other, String slot) implements Breach {
	}

	/** A clinic has only so many guests in a slot. */
	record ClinicTooLarge(String clinic, String slot, int guests) implements Breach {
	}

	/** Nobody has more meetings than its cap. */
	record OverCap(String attendee, int meetings) implements Breach {
	}

}
