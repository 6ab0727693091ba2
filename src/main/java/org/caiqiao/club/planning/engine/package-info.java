/**
 * The search for a good plan, on numbers in place of names. A draft never breaks a hard
 * rule; whom it has no place for stays outside.
 */
@NullMarked
package org.caiqiao.club.planning.engine;

import org.jspecify.annotations.NullMarked;
