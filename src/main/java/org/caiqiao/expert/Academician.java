package org.caiqiao.expert;

/** Whether an expert is a member of one of the two academies. */
public enum Academician {

	NONE,
	/** Of the Chinese Academy of Sciences. */
	CAS,
	/** Of the Chinese Academy of Engineering. */
	CAE

}
