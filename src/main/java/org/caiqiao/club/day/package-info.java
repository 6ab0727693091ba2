/**
 * The day of an event: who came, who is missing, who can be called in their place.
 */
@NullMarked
package org.caiqiao.club.day;

import org.jspecify.annotations.NullMarked;
