package org.caiqiao.club.planning.model;

import java.util.List;

/** What is to be planned says something that cannot be understood. */
public class ProblemRefused extends RuntimeException {

	private final Fault fault;

	private final transient List<Object> about;

	public ProblemRefused(Fault fault, Object... about) {
		super(fault + " " + List.of(about));
		this.fault = fault;
		this.about = List.of(about);
	}

	/** What is wrong. */
	public Fault fault() {
		return this.fault;
	}

	/** What it is about: what kind of thing, and its id. */
	public Object[] about() {
		return this.about.toArray();
	}

	/** What may be wrong. */
	public enum Fault {

		/** A thing is there twice. */
		TWICE,

		/** A thing that is referred to is not there. */
		UNKNOWN,

		/** Somebody is to meet itself. */
		ITSELF,

		/** A number is out of its range. */
		RANGE,

		/** A file is not what it should be, at a line. */
		LINE,

		/** An entry of a file is not what it should be, at a line if that is known. */
		ENTRY,

		/** A file is no text in UTF-8. */
		NOT_TEXT,

		/** There is more than fits. */
		TOO_LARGE

	}

}
