package org.caiqiao.taxonomy;

import java.util.Arrays;
import java.util.Locale;

import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the office look the code lists up; only a migration changes them. */
@Controller
@RequestMapping("/office/code-lists")
class CodeListController {

	private final Taxonomy taxonomy;

	CodeListController(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	@GetMapping
	String lists(Model model, Locale locale) {
		model.addAttribute("lists",
				Arrays.stream(CodeList.values())
					.map(list -> EditionRow.of(this.taxonomy.current(list), true, locale))
					.toList());
		return "taxonomy/lists";
	}

	/**
	 * One list.
	 * @param version an older or coming one, or null for that in force
	 * @param q narrows it to entries with this code or these words
	 */
	@GetMapping("/{address}")
	String list(@PathVariable String address, @RequestParam(required = false) @Nullable String version,
			@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
		CodeList list = CodeList.at(address).orElseThrow(() -> NotFound.of("code list", address));
		Edition current = this.taxonomy.current(list);
		Edition shown = (version == null) ? current
				: this.taxonomy.editions(list)
					.stream()
					.filter(edition -> edition.version().equals(version))
					.findFirst()
					.orElseThrow(() -> NotFound.of("version of " + list, version));
		model.addAttribute("list", EditionRow.of(shown, shown.equals(current), locale));
		model.addAttribute("versions",
				this.taxonomy.editions(list)
					.stream()
					.map(edition -> EditionRow.of(edition, edition.equals(current), locale))
					.toList());
		model.addAttribute("items", ItemRow.of(shown, q, locale));
		model.addAttribute("q", q);
		return "taxonomy/list";
	}

}
