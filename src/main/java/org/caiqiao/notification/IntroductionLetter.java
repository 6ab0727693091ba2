package org.caiqiao.notification;

import org.caiqiao.account.AccountId;
import org.caiqiao.introduction.IntroductionId;
import org.caiqiao.introduction.IntroductionState;

/**
 * One person is to be written to about an introduction: an event of its own for each, so
 * that one address that fails does not make the others read the same mail twice.
 *
 * @param introduction the introduction
 * @param reader whom the mail goes to
 * @param news what it tells
 */
record IntroductionLetter(IntroductionId introduction, AccountId reader, IntroductionState news) {

}
