package org.caiqiao.matching.engine;

/**
 * Vectors that can be compared: those of a kind that come of the same model.
 *
 * @param kind whose they are
 * @param dimensions their length, which tells the model
 */
record Space(Kind kind, int dimensions) {
}
