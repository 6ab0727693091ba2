package org.caiqiao.shared;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes a step that a button of a page asks for, and lets the next page say what came of
 * it.
 */
public final class Steps {

	private Steps() {
	}

	/**
	 * Runs the step; the next page shows the notice, or why the domain refused.
	 * @param notice code of the message for success
	 * @return whether the step was taken
	 */
	public static boolean take(RedirectAttributes redirect, String notice, Runnable step) {
		try {
			step.run();
			redirect.addFlashAttribute("notice", notice);
			return true;
		}
		catch (Rejected refusal) {
			refuse(redirect, refusal);
			return false;
		}
	}

	/** The next page shows why the domain refused. */
	public static void refuse(RedirectAttributes redirect, Rejected refusal) {
		redirect.addFlashAttribute("warning", refusal.code());
		redirect.addFlashAttribute("warningArguments", refusal.arguments());
	}

}
