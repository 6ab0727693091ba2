package org.caiqiao.institution;

/** What sort of unit an institution is. */
public enum InstitutionKind {

	/** A university or college. */
	UNIVERSITY,
	/** A research institute. */
	INSTITUTE,
	/** Anything else that does research, such as a hospital. */
	OTHER

}
