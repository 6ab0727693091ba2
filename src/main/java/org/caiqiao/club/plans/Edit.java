package org.caiqiao.club.plans;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;

/**
 * Who changes which plan, as it was when the officer looked at it.
 *
 * @param event the event
 * @param number the version of the plan
 * @param seen the step that the officer saw
 * @param by the officer
 */
record Edit(ClubEventId event, int number, long seen, AccountId by) {
}
