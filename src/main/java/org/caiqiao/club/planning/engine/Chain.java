package org.caiqiao.club.planning.engine;

/** Meetings that move together, each once, and where each of them goes. */
final class Chain {

	private final Draft draft;

	private final int[] meetings;

	private final int[] seen;

	private final int[] target;

	private int mark;

	private int size;

	Chain(Draft draft) {
		this.draft = draft;
		this.meetings = new int[draft.board.meetings];
		this.seen = new int[draft.board.meetings];
		this.target = new int[draft.board.meetings];
	}

	void clear() {
		this.mark++;
		this.size = 0;
	}

	int size() {
		return this.size;
	}

	int get(int at) {
		return this.meetings[at];
	}

	boolean has(int meeting) {
		return this.seen[meeting] == this.mark;
	}

	void add(int meeting) {
		if (!has(meeting)) {
			this.seen[meeting] = this.mark;
			this.meetings[this.size++] = meeting;
		}
	}

	void send(int meeting, int slot) {
		this.target[meeting] = slot;
	}

	/** Where a meeting is once all have moved. */
	int slot(int meeting) {
		return has(meeting) ? this.target[meeting] : this.draft.slot[meeting];
	}

	/**
	 * Whether each meeting then lies after those before it, and before those after it.
	 */
	boolean inOrder() {
		for (int at = 0; at < this.size; at++) {
			int meeting = this.meetings[at];
			for (int other : this.draft.board.earlier[meeting]) {
				if (slot(other) >= this.target[meeting]) {
					return false;
				}
			}
			for (int other : this.draft.board.later[meeting]) {
				if (slot(other) <= this.target[meeting] && slot(other) != Draft.NOWHERE) {
					return false;
				}
			}
		}
		return true;
	}

	void carryOut() {
		for (int at = 0; at < this.size; at++) {
			this.draft.lift(this.meetings[at]);
		}
		for (int at = 0; at < this.size; at++) {
			this.draft.place(this.meetings[at], this.target[this.meetings[at]]);
		}
	}

}
