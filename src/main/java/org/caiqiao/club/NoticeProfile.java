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
 * @param words what else it tells: for an invitation what fits, for thanks the office's
 * {@link ThankingWords words}, otherwise empty
 * @param wishesUntil until when wishes can be said
 * @param minutes whether there are minutes of it to read
 */
public record NoticeProfile(NoticeId id, ClubEventId event, NoticePurpose purpose, AccountId reader, String words,
		Instant wishesUntil, boolean minutes) {

	/** Path of the page that it asks to open. */
	public String path() {
		return path(this.purpose, this.event, this.minutes);
	}

	/** What its mail is called. */
	public String mail() {
		return mail(this.purpose, this.minutes);
	}

	/** Path of the page that a notice of this purpose asks to open. */
	public static String path(NoticePurpose purpose, ClubEventId event, boolean minutes) {
		return "/events/" + event.value() + switch (purpose) {
			case REMIND_OF_WISHES -> "/wishes";
			case THANKS -> minutes ? "/minutes" : "";
			case INVITE_COMPANY, INVITE_EXPERT, OFFER_LEFT_OVER -> "";
		};
	}

	/** What the mail of such a notice is called. */
	public static String mail(NoticePurpose purpose, boolean minutes) {
		return purpose.mail() + ((purpose == NoticePurpose.THANKS && minutes) ? "-minutes" : "");
	}

}
