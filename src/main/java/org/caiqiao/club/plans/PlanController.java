package org.caiqiao.club.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where the office looks at the plans of an event. */
@Controller
@RequestMapping("/office/events/{id}/plans")
class PlanController {

	private final PlanManagement plans;

	private final PublishedVersion published;

	private final PlanPage page;

	private final PlanModel model;

	PlanController(PlanManagement plans, PublishedVersion published, PlanPage page, PlanModel model) {
		this.plans = plans;
		this.published = published;
		this.page = page;
		this.model = model;
	}

	@GetMapping
	String list(@PathVariable long id, Model model) {
		this.model.versions(new ClubEventId(id), model);
		model.addAttribute("data", this.page.data(new ClubEventId(id)));
		return "club/plans/list";
	}

	@GetMapping("/{number}")
	String open(@PathVariable long id, @PathVariable int number, @RequestParam(defaultValue = "") String pick,
			@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
		return this.model.show(new ClubEventId(id), number, new Look(pick, q), locale, model);
	}

	/** For dragging: why a pair can't be put into each slot, empty where it can. */
	@GetMapping("/{number}/openings")
	@ResponseBody
	Map<Long, String> openings(@PathVariable long id, @PathVariable int number, @RequestParam String pair,
			Locale locale) {
		OpenPlan open = this.plans.open(new ClubEventId(id), number);
		MeetingData data = this.page.data(new ClubEventId(id));
		PairKey key = PairKey.of(pair).orElseThrow(() -> NotFound.of("meeting", pair));
		PlanTexts texts = this.page.texts(data, locale);
		var reasons = new LinkedHashMap<Long, String>();
		GridPart.openings(data, open.plan().fills(), open.seats(), key)
			.forEach((slot, refusal) -> reasons.put(slot, refusal.map(texts::of).orElse("")));
		return reasons;
	}

	/** How far the planner is, asked again and again while it is at work. */
	@GetMapping("/{number}/progress")
	String progress(@PathVariable long id, @PathVariable int number, Model model) {
		this.model.run(new ClubEventId(id), this.plans.open(new ClubEventId(id), number), model);
		return "club/plans/run :: part";
	}

	@GetMapping("/{number}/changes")
	String changes(@PathVariable long id, @PathVariable int number, @RequestParam int since, Locale locale,
			Model model) {
		var event = new ClubEventId(id);
		OpenPlan open = this.plans.open(event, number);
		OpenPlan before = this.plans.open(event, since);
		this.model.versions(event, model);
		model.addAttribute("number", number);
		model.addAttribute("since", since);
		model.addAttribute("rows", this.model.rows(Difference.between(before.seats(), open.seats()),
				this.page.texts(this.page.data(event), locale)));
		return "club/plans/changes";
	}

	/** Who would be told what, before it is. */
	@GetMapping("/{number}/publish")
	String preview(@PathVariable long id, @PathVariable int number, Locale locale, Model model) {
		var event = new ClubEventId(id);
		OpenPlan open = this.plans.open(event, number);
		List<Difference> changes = Difference.between(this.model.told(event), open.seats());
		PlanTexts texts = this.page.texts(this.page.data(event), locale);
		this.model.versions(event, model);
		model.addAttribute("number", number);
		model.addAttribute("seen", open.step().id());
		model.addAttribute("told", this.published.number(event));
		model.addAttribute("publishable", open.plan().status().editable());
		model.addAttribute("rows", this.model.rows(changes, texts));
		model.addAttribute("concerned",
				Difference.concerned(changes).stream().map(texts.names()::attendee).sorted().toList());
		model.addAttribute("broken", this.page.view(open, this.page.data(event), Look.picking(""), locale).problems());
		return "club/plans/publish";
	}

}
