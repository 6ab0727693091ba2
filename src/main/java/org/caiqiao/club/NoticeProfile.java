package org.caiqiao.club;

import java.time.Instant;

import org.caiqiao.account.AccountId;

/**
 * What is written to one person about an event.
 *
 * @param id the notice
 * @param event the event
 * @param purpose why
 * @param reader who is written to
 * @param words what else it tells: for an invitation what fits, otherwise empty
 * @param wishesUntil until when wishes can be said
 */
public record NoticeProfile(NoticeId id, ClubEventId event, NoticePurpose purpose, AccountId reader, String words,
		Instant wishesUntil) {

	/** Path of the page that it asks to open. */
	public String path() {
		return "/events/" + this.event.value() + (this.purpose == NoticePurpose.REMIND_OF_WISHES ? "/wishes" : "");
	}

}
