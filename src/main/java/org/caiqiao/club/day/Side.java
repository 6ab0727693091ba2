package org.caiqiao.club.day;

/** One of the two sides of a meeting. */
enum Side {

	HOST, COMPANY

}
