package org.caiqiao.club.planning;

import java.time.Duration;
import java.util.function.Supplier;

import org.caiqiao.club.planning.model.Plan;

/**
 * How far the planner has come.
 *
 * @param time since it began
 * @param value what the meetings of the best plan are worth
 * @param unmetWishes wishes that it does not fulfil
 * @param unmetMusts must-meets that it does not hold
 * @param plan the best plan, made when it is asked for
 */
public record Interim(Duration time, long value, int unmetWishes, int unmetMusts, Supplier<Plan> plan) {
}
