package org.caiqiao.club;

/** What kind of member comes to an event. */
public enum MemberKind {

	COMPANY, EXPERT, INVESTOR, INSTITUTION

}
