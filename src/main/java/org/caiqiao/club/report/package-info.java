/**
 * What an event came to, in figures with their definitions, and what was left over from
 * it for another one.
 */
@NullMarked
package org.caiqiao.club.report;

import org.jspecify.annotations.NullMarked;
