package org.caiqiao.expert;

import java.util.List;

/** Whether an expert is a member of one of the two academies. */
public enum Academician {

	NONE,
	/** Of the Chinese Academy of Sciences. */
	CAS,
	/** Of the Chinese Academy of Engineering. */
	CAE;

	/** What a list is narrowed by: not being one is no choice. */
	List<String> codes() {
		return (this == NONE) ? List.of() : List.of(name());
	}

}
