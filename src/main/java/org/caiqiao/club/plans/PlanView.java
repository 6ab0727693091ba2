package org.caiqiao.club.plans;

import java.util.List;

import org.caiqiao.club.planning.Score;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as its page shows it, in the reader's language.
 *
 * @param number of the version
 * @param status where it stands
 * @param seen the step it stands at, for forms
 * @param undoable whether there is a step before
 * @param redoable whether there is a step after
 * @param fills whether pairs of which nobody said anything may meet
 * @param grid experts and slots
 * @param waiting wishes without a place
 * @param standBy whom to call when somebody does not come, in order
 * @param score how good it is
 * @param problems rules that it breaks, as something changed since
 * @param warnings what rules say that only warn
 * @param pick the pair that is being put somewhere; null for none
 */
record PlanView(int number, PlanStatus status, long seen, boolean undoable, boolean redoable, boolean fills, Grid grid,
		Waiting waiting, List<Call> standBy, Score score, List<String> problems, List<String> warnings,
		@Nullable Pick pick) {

	public boolean editable() {
		return this.status.editable();
	}

	/**
	 * Experts and slots.
	 *
	 * @param slots their beginnings
	 * @param rows an expert each
	 */
	record Grid(List<Column> slots, List<Row> rows) {
	}

	/**
	 * A slot.
	 *
	 * @param id the slot
	 * @param time when it begins
	 */
	record Column(long id, String time) {
	}

	/**
	 * An expert's day.
	 *
	 * @param expert the expert
	 * @param name its name
	 * @param cells one a slot
	 * @param meetings how many it has
	 */
	record Row(long expert, String name, List<Cell> cells, int meetings) {
	}

	/**
	 * An expert in a slot.
	 *
	 * @param slot the slot
	 * @param time when it begins
	 * @param away whether the expert is not there
	 * @param chips the meetings
	 * @param closed why the picked pair can't be put here; null where it can, or none is
	 * picked
	 * @param open whether the picked pair can be put here
	 */
	record Cell(long slot, String time, boolean away, List<Chip> chips, @Nullable String closed, boolean open) {
	}

	/**
	 * A meeting.
	 *
	 * @param pair its pair
	 * @param company the company's name
	 * @param table the table's name
	 * @param locked whether it is locked
	 * @param must whether one of the two says it must be
	 * @param picked whether it is being put elsewhere
	 */
	record Chip(String pair, String company, String table, boolean locked, boolean must, boolean picked) {
	}

	/**
	 * Wishes without a place.
	 *
	 * @param q part of a name that is looked for; empty for all
	 * @param all how many there are
	 * @param shown those found, the most worth first
	 * @param more how many of those found are not shown
	 */
	record Waiting(String q, int all, List<Unmet> shown, int more) {

		private static final int FEW = 20;

		/** Whether there are more than one sees at once. */
		public boolean many() {
			return this.all > FEW;
		}

	}

	/**
	 * A wish without a place.
	 *
	 * @param pair its pair
	 * @param company who comes
	 * @param expert who is met
	 * @param must whether one of the two says it must be
	 * @param value what it is worth
	 * @param why the one main reason
	 * @param change what would have to change
	 * @param possible whether an officer may put it somewhere
	 */
	record Unmet(String pair, String company, String expert, boolean must, int value, String why, String change,
			boolean possible) {
	}

	/**
	 * Somebody to call.
	 *
	 * @param company who
	 * @param expert for whom
	 * @param times when both are there and the company is free
	 */
	record Call(String company, String expert, List<String> times) {
	}

	/**
	 * The pair that is being put somewhere.
	 *
	 * @param pair its pair
	 * @param company who comes
	 * @param expert who is met
	 * @param openings how many slots are open to it
	 */
	record Pick(String pair, String company, String expert, long openings) {

		/** Whether it is put into this expert's day. */
		public boolean of(long expert) {
			return this.pair.startsWith("E" + expert + "-");
		}

	}

}
