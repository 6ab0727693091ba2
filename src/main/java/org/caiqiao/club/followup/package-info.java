/**
 * What becomes of the meetings of an event: the outcome on the day and four times later,
 * as each side tells it by a link without signing in, and silence where it does not.
 */
@NullMarked
package org.caiqiao.club.followup;

import org.jspecify.annotations.NullMarked;
