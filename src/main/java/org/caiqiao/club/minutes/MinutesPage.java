package org.caiqiao.club.minutes;

import org.caiqiao.club.ClubEventProfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together the page on which the office writes minutes. */
@Component
@Transactional(readOnly = true)
class MinutesPage {

	private final MinutesDesk desk;

	MinutesPage(MinutesDesk desk) {
		this.desk = desk;
	}

	/** The page; forms that came back with errors stay as they were typed. */
	String show(ClubEventProfile event, Model model) {
		MinutesDesk.View minutes = this.desk.of(event);
		model.addAttribute("event", event);
		model.addAttribute("minutes", minutes);
		model.addAttribute("most", MinutesManagement.MOST_ATTACHMENTS);
		keep(model, "version", minutes.version());
		keep(model, "minutesForm", new MinutesForm(minutes.words()));
		keep(model, "attachmentForm", AttachmentForm.empty());
		return "club/minutes/office";
	}

	private static void keep(Model model, String name, Object value) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, value);
		}
	}

}
