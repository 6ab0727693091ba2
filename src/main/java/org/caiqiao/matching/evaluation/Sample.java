package org.caiqiao.matching.evaluation;

/**
 * A judged pair as the ranking sees it.
 *
 * @param need whose pair it is
 * @param words its words
 * @param meaning its meaning; 0 where it is not known
 * @param level what the judges said, 1 to 4
 */
record Sample(String need, double words, double meaning, int level) {
}
