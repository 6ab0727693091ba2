package org.caiqiao.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.caiqiao.account.HomeSection;
import org.caiqiao.account.LivingCounter;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: a search box, the living counters and the parts the modules add. */
@Controller
class HomeController {

	private final ObjectProvider<LivingCounter> counters;

	private final ObjectProvider<HomeSection> sections;

	HomeController(ObjectProvider<LivingCounter> counters, ObjectProvider<HomeSection> sections) {
		this.counters = counters;
		this.sections = sections;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		model.addAttribute("counters",
				this.counters.stream()
					.sorted(Comparator.comparingInt(LivingCounter::order))
					.map(counter -> new Count(counter.label(), counter.value(), counter.url()))
					.toList());
		model.addAttribute("sections", sections(who, locale));
		model.addAttribute("visitor", who == null);
		return "web/home";
	}

	private List<Section> sections(@Nullable SignedIn who, Locale locale) {
		return this.sections.stream()
			.sorted(Comparator.comparingInt(HomeSection::order))
			.flatMap(section -> Stream.ofNullable(section.model(who, locale))
				.map(content -> new Section(section.template(), content)))
			.toList();
	}

	/**
	 * A counter as it stands now.
	 *
	 * @param label key of what is counted
	 * @param value how many
	 * @param url the list that it counts
	 */
	record Count(String label, long value, String url) {
	}

	/**
	 * A part to be shown.
	 *
	 * @param template its fragment
	 * @param model what the fragment sees as {@code section}
	 */
	record Section(String template, Map<String, Object> model) {
	}

}
