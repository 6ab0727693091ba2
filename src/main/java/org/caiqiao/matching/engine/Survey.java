package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures a text that asks with everything that is offered, leaving nothing out: to
 * evaluate the ranking and to train it.
 */
public final class Survey {

	private final Snapshot snapshot;

	private final Kind offering;

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * A survey of the offers of a kind whose subjects have one piece each.
	 * @param snapshot what is open as long as the survey is used
	 */
	public Survey(Snapshot snapshot, Kind offering) {
		this.snapshot = snapshot;
		this.offering = offering;
		snapshot.subjects()
			.stream()
			.filter((subject) -> subject.kind() == offering)
			.sorted()
			.forEach((subject) -> this.pieces.add(snapshot.pieces(subject).getFirst()));
	}

	/** What is offered, in the order in which it is measured. */
	public List<Subject> offers() {
		return this.pieces.stream().map(Piece::subject).toList();
	}

	/**
	 * The features of a subject that asks with each offer.
	 * @throws java.util.NoSuchElementException if the subject is not there
	 */
	public List<Features> measure(Subject asking) {
		var pairing = new Pairing(this.snapshot.pieces(asking).getFirst(), this.offering, this.snapshot.statistics());
		return this.pieces.stream().map(pairing::measure).toList();
	}

}
