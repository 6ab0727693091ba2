/**
 * Plans of the meetings of an event, version by version: made by the planner or by hand,
 * seen by the office alone until one is published.
 */
@NullMarked
package org.caiqiao.club.plans;

import org.jspecify.annotations.NullMarked;
