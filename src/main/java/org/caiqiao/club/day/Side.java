package org.caiqiao.club.day;

/** One of the two sides of a meeting. */
public enum Side {

	HOST, COMPANY

}
