package org.caiqiao.club.plans;

import java.util.List;
import java.util.Locale;

import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * Does what an officer asks of a plan; where that can't be, shows the plan as it is now,
 * with why not, what a colleague changed meanwhile, and one button to ask once more.
 */
@Component
class PlanAttempts {

	private final PlanManagement plans;

	private final PlanSteps steps;

	private final PlanModel model;

	private final PlanPage page;

	PlanAttempts(PlanManagement plans, PlanSteps steps, PlanModel model, PlanPage page) {
		this.plans = plans;
		this.steps = steps;
		this.model = model;
		this.page = page;
	}

	/**
	 * Does it and goes back to the plan, or says why not.
	 * @param again the same to be asked for once more; null where that would mean
	 * something else
	 */
	ModelAndView attempt(Edit edit, Runnable write, @Nullable Again again, Locale locale, Model model) {
		return attempt(edit, write, again, "/" + edit.number(), locale, model);
	}

	/**
	 * Does it and goes on to a page, or says why not.
	 * @param onward the end of that page's address
	 */
	ModelAndView attempt(Edit edit, Runnable write, @Nullable Again again, String onward, Locale locale, Model model) {
		try {
			write.run();
			return new ModelAndView("redirect:/office/events/" + edit.event().value() + "/plans" + onward);
		}
		catch (Rejected refusal) {
			Again sure = (again != null && SoftWarnings.warns(refusal)) ? again.sure() : null;
			return plan(edit, refusal, sure, (again != null) ? again.pick() : "", locale, model);
		}
		catch (Conflict conflict) {
			ModelAndView plan = plan(edit, Rejected.because("plans.conflict"), again, "", locale, model);
			plan.setStatus(HttpStatus.CONFLICT);
			return plan.addObject("meanwhile", meanwhile(edit, locale));
		}
	}

	private ModelAndView plan(Edit edit, Rejected why, @Nullable Again again, String pick, Locale locale, Model model) {
		PlanTexts texts = this.page.texts(this.page.data(edit.event()), locale);
		var plan = new ModelAndView(this.model.show(edit.event(), edit.number(), Look.picking(pick), locale, model),
				HttpStatus.UNPROCESSABLE_CONTENT);
		return plan.addObject("refusal", texts.of(why)).addObject("again", (again != null) ? again.named(texts) : null);
	}

	/**
	 * What became of the meetings since the officer looked; empty where nobody can say.
	 */
	private List<PlanModel.Row> meanwhile(Edit edit, Locale locale) {
		OpenPlan now = this.plans.open(edit.event(), edit.number());
		PlanTexts texts = this.page.texts(this.page.data(edit.event()), locale);
		return this.steps.findById(edit.seen())
			.filter(seen -> seen.plan() == now.plan().id())
			.map(seen -> this.model.rows(Difference.withLocks(seen.seats(), now.seats()), texts))
			.orElse(List.of());
	}

}
