package org.caiqiao.introduction;

import java.time.Instant;

import org.caiqiao.shared.Contact;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as one reader sees it.
 *
 * @param id its number
 * @param state where it stands
 * @param subject what it is about
 * @param title the thing's title
 * @param asker name of the side that asked, or null for the office
 * @param other name of the other side, or null where it is kept back or the office stands
 * in
 * @param message what the asker wrote
 * @param answer what the other side wrote
 * @param askedAt when it was asked
 * @param answeredAt when it was answered, or null
 * @param days how many days it has waited, or waited until it was answered
 * @param mine whether the reader is on the side that asked
 * @param answerable whether the reader may answer it
 * @param askerContact how to reach the asker; null until both agree
 * @param otherContact how to reach the other side; null until both agree
 * @param membersText the thing's members' layer; empty until both agree
 */
record IntroductionView(long id, IntroductionState state, Subject subject, String title, @Nullable String asker,
		@Nullable String other, String message, String answer, Instant askedAt, @Nullable Instant answeredAt, long days,
		boolean mine, boolean answerable, @Nullable Contact askerContact, @Nullable Contact otherContact,
		String membersText) {
}
