package org.caiqiao.club.followup;

import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingProfile;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as a side is asked about it.
 *
 * @param view where the question stands
 * @param meeting the meeting
 * @param own the side that is asked
 * @param other whom it met
 * @param absent whether somebody was noted in the hall as not having come
 * @param shown what the form shows chosen: what was said last, or what was noted in the
 * hall; null for nothing
 */
record Card(FollowUp.View view, MeetingProfile meeting, Participant own, Participant other, boolean absent,
		@Nullable Said shown) {

	/** Whether nobody said anything yet. */
	public boolean unanswered() {
		return this.view.said() == null;
	}

}
