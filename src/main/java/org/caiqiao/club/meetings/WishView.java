package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.List;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.matching.PairNote;
import org.caiqiao.search.Listing;
import org.caiqiao.shared.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page where a member says whom it wishes to meet.
 *
 * @param event the event
 * @param speaker whose wishes they are
 * @param version of the list, as it was read
 * @param others whom it can meet, those who fit best first
 * @param slots the slots of the event
 * @param mostMusts how many may be "must meet"
 * @param musts how many are
 * @param until when members can no longer say them
 * @param open whether this reader can say them now
 * @param answered whether anything was said yet
 * @param office whether this reader is the office
 */
record WishView(ClubEventProfile event, Participant speaker, int version, Listing<Other> others,
		List<MeetingData.Slot> slots, int mostMusts, long musts, Instant until, boolean open, boolean answered,
		boolean office) {

	/** Whether it is a company that speaks. */
	public boolean company() {
		return this.speaker.kind() == MemberKind.COMPANY;
	}

	/**
	 * Another member that can be met.
	 *
	 * @param id its number
	 * @param name its name
	 * @param url its page
	 * @param points how well the two fit; 0 for not at all
	 * @param note how well they fit, in words; null where they do not
	 * @param needTitle the need that fits best; empty where none does
	 * @param leftOver whether the two found no place at a former event
	 * @param needs the company's needs, to choose from
	 */
	record Other(long id, String name, String url, int points, @Nullable PairNote note, String needTitle,
			boolean leftOver, List<Option> needs) {
	}

}
