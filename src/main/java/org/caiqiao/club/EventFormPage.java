package org.caiqiao.club;

import java.util.Locale;

import org.caiqiao.search.Labels;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form that the office writes events with. */
@Component
class EventFormPage {

	private final Taxonomy taxonomy;

	private final Labels labels;

	EventFormPage(Taxonomy taxonomy, Labels labels) {
		this.taxonomy = taxonomy;
		this.labels = labels;
	}

	/** The form again, with more rows for the agenda. */
	ModelAndView more(EventForm form, @Nullable Long id, int version, Locale locale, Model model) {
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", form.withSpareRows());
		return new ModelAndView(edit(id, version, locale, model));
	}

	/**
	 * The form as it was filled in.
	 * @param id the event's number; null for a new one
	 * @param version the version that the officer read
	 */
	String edit(@Nullable Long id, int version, Locale locale, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("version", version);
		EventForm form = (model.getAttribute("form") instanceof EventForm bound) ? bound : EventForm.empty(1);
		model.addAttribute("rows", form.agenda().size());
		model.addAttribute("copied", form.original() != null);
		model.addAttribute("seriesChoices", this.labels.options(EventSeries.class, locale));
		model.addAttribute("fieldChoices", this.taxonomy.options(CodeList.FIELD, locale));
		return "club/edit";
	}

}
