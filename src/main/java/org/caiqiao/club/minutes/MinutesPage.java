package org.caiqiao.club.minutes;

import java.util.Locale;

import org.caiqiao.club.ClubEventProfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together the page on which the office writes minutes and thanks. */
@Component
@Transactional(readOnly = true)
class MinutesPage {

	private final MinutesDesk desk;

	private final ThanksManagement thanks;

	MinutesPage(MinutesDesk desk, ThanksManagement thanks) {
		this.desk = desk;
		this.thanks = thanks;
	}

	/** The page; forms that came back with errors stay as they were typed. */
	String show(ClubEventProfile event, Locale locale, Model model) {
		MinutesDesk.View minutes = this.desk.of(event);
		model.addAttribute("event", event);
		model.addAttribute("minutes", minutes);
		model.addAttribute("most", MinutesManagement.MOST_ATTACHMENTS);
		keep(model, "version", minutes.version());
		keep(model, "minutesForm", new MinutesForm(minutes.words()));
		keep(model, "attachmentForm", AttachmentForm.empty());
		model.addAttribute("over", this.thanks.due(event));
		// What was sent too early comes back to be corrected as well.
		model.addAttribute("thanking", this.thanks.due(event) || model.containsAttribute("thanksForm"));
		model.addAttribute("thankedAt", this.thanks.sentAt(event));
		keep(model, "thanksForm", ThanksForm.of(this.thanks.words(event, locale)));
		return "club/minutes/office";
	}

	private static void keep(Model model, String name, Object value) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, value);
		}
	}

}
