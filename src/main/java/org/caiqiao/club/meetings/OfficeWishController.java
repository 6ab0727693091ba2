package org.caiqiao.club.meetings;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office sees who said what it wishes, and who did not. */
@Controller
class OfficeWishController {

	private final Attendances attendances;

	private final WishSurvey survey;

	OfficeWishController(Attendances attendances, WishSurvey survey) {
		this.attendances = attendances;
		this.survey = survey;
	}

	@GetMapping("/office/events/{id}/wishes")
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String only,
			@RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal SignedIn who, Model model) {
		Attendance attendance = this.attendances.at(new ClubEventId(id), who);
		model.addAttribute("event", attendance.event());
		model.addAttribute("found",
				this.survey.of(attendance, only, page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1));
		return "club/meetings/survey";
	}

}
