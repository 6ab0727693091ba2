package org.caiqiao.club.followup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventProfile;

/**
 * What one person is asked at one stage after an event.
 *
 * @param event the event
 * @param stage the stage
 * @param account the person
 * @param closesAt until when it can be answered
 * @param cards his or her meetings, by time
 */
record Asking(ClubEventProfile event, FollowUpStage stage, AccountId account, Instant closesAt, List<Card> cards) {

	/** The cards by their numbers. */
	public Map<Long, Card> byId() {
		return this.cards.stream().collect(Collectors.toMap(card -> card.view().id(), Function.identity()));
	}

}
