package org.caiqiao.club.meetings;

import java.util.List;

/**
 * What was said on one page.
 *
 * @param shown the others that the page showed
 * @param wishes what was said of some of them; of the rest nothing
 * @param away the slots in which the member is not free
 * @param sharesSlot whether it would share a slot with companies of the same need
 */
record WishPage(List<Long> shown, List<Wish> wishes, List<Long> away, boolean sharesSlot) {
}
