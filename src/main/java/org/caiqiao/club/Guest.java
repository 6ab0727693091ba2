package org.caiqiao.club;

import java.util.List;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.expert.ExpertId;

/**
 * An expert invited to an event.
 *
 * @param expert who comes
 * @param achievements what the expert brings, all his or her own; may be none
 */
public record Guest(ExpertId expert, List<AchievementId> achievements) {

	public Guest {
		achievements = achievements.stream().distinct().toList();
	}

}
