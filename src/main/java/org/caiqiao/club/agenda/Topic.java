package org.caiqiao.club.agenda;

/**
 * What a meeting is about, as far as its reader may know.
 *
 * @param title title of the need
 * @param need its number
 */
record Topic(String title, long need) {
}
