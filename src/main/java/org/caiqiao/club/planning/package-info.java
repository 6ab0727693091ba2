/**
 * Plans the meetings of an event and says why a wish got no place. Plain Java; it knows
 * neither the database nor the pages.
 */
@NullMarked
package org.caiqiao.club.planning;

import org.jspecify.annotations.NullMarked;
