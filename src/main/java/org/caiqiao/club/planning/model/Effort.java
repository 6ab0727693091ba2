package org.caiqiao.club.planning.model;

import java.time.Duration;

/**
 * How much a plan may cost the machine.
 *
 * @param time how long
 * @param threads on how many cores
 */
public record Effort(Duration time, int threads) {
}
