/**
 * How good the matching is on judged pairs, and the training of its figures.
 */
@NullMarked
package org.caiqiao.matching.evaluation;

import org.jspecify.annotations.NullMarked;
