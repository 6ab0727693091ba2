package org.caiqiao.introduction;

import java.util.List;

import org.caiqiao.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What both sides may know of an introduction before they agree.
 *
 * @param id the introduction
 * @param state where it stands
 * @param title title of the thing it is about
 * @param asker name of the side that asked; null where it is gone
 * @param message what the asker wrote
 * @param answer what the other side wrote; empty where nothing
 * @param askers who speaks for the side that asked
 * @param others who speaks for the other side; nobody where the office stands in
 */
public record IntroductionProfile(IntroductionId id, IntroductionState state, String title, @Nullable String asker,
		String message, String answer, List<AccountId> askers, List<AccountId> others) {

}
