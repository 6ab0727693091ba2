package org.caiqiao.achievement;

import java.util.Set;

import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * Whose an achievement is.
 *
 * @param experts those who made it; empty where nobody is known
 * @param institution the institution that holds it, or null
 */
public record AchievementOwners(Set<ExpertId> experts, @Nullable InstitutionId institution) {

	/** Nobody known. */
	public static AchievementOwners unknown() {
		return new AchievementOwners(Set.of(), null);
	}

}
