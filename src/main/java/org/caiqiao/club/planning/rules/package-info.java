/**
 * The rules of the office, each in a method of its own: what no plan breaks (hard), what
 * a plan is for (medium), what makes the day pleasant (soft).
 */
@NullMarked
package org.caiqiao.club.planning.rules;

import org.jspecify.annotations.NullMarked;
