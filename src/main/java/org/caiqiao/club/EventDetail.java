package org.caiqiao.club;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An event as its own page shows it to one reader.
 *
 * @param event the event
 * @param field the name of its field
 * @param guests the invited experts
 * @param needs the needs to be met, as far as they are public
 * @param waiting persons who wait for a place
 * @param begun whether its time has come
 * @param over whether its time is over
 * @param open whether members may register now
 * @param office whether this reader is the office
 * @param member whether this reader is a member
 * @param mine the reader's own registration; null where there is none
 * @param cancellable whether the reader may still cancel it
 * @param expected whether the reader has a place, or speaks for an invited expert
 * @param wishes whether the reader speaks for somebody who can say whom to meet
 */
record EventDetail(ClubEventProfile event, String field, List<GuestView> guests, List<NeedView> needs, long waiting,
		boolean begun, boolean over, boolean open, boolean office, boolean member, @Nullable MyRegistration mine,
		boolean cancellable, boolean expected, boolean wishes) {

	/** What the office may do with it next. */
	public boolean may(String step) {
		return this.event.status().canTransitionTo(EventStatus.valueOf(step));
	}

	/** Whether its facts and its line-up may still be changed. */
	public boolean editable() {
		return this.event.status().editable();
	}

	/**
	 * An invited expert.
	 *
	 * @param id the expert's number
	 * @param name the expert's name
	 * @param about title and unit, as far as known
	 * @param achievements what the expert brings, as far as it is public
	 */
	record GuestView(long id, String name, String about, List<AchievementView> achievements) {
	}

	/**
	 * An achievement that is brought.
	 *
	 * @param id its number
	 * @param title its title
	 * @param use its use in a sentence
	 */
	record AchievementView(long id, String title, String use) {
	}

	/**
	 * A need to be met.
	 *
	 * @param id its number
	 * @param title its title
	 * @param teaser what it is about
	 */
	record NeedView(long id, String title, String teaser) {
	}

	/**
	 * A member's own registration.
	 *
	 * @param id names it
	 * @param status how it stands
	 * @param attendees names of the persons
	 * @param place its place among those who wait, from 1; 0 where it does not wait
	 */
	record MyRegistration(RegistrationId id, RegistrationStatus status, List<String> attendees, int place) {
	}

}
