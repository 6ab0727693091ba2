package org.caiqiao.club.report;

import java.time.Clock;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an event came to, for the office, to be read and printed. */
@Controller
class ReportController {

	private final ClubEventManagement events;

	private final EventReports reports;

	private final Clock clock;

	ReportController(ClubEventManagement events, EventReports reports, Clock clock) {
		this.events = events;
		this.reports = reports;
		this.clock = clock;
	}

	@GetMapping("/office/events/{id}/report")
	String show(@PathVariable long id, Model model) {
		var event = new ClubEventId(id);
		model.addAttribute("event", this.events.find(event).orElseThrow(() -> NotFound.of("event", id)));
		model.addAttribute("report", this.reports.of(event));
		model.addAttribute("asOf", this.clock.instant());
		return "club/report/event";
	}

}
