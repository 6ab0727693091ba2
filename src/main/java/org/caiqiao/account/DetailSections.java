package org.caiqiao.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the parts that later modules add to a detail page. */
@Component
public class DetailSections {

	// Asked for late: the parts need services of modules that show pages themselves.
	private final ObjectProvider<DetailSection> sections;

	DetailSections(ObjectProvider<DetailSection> sections) {
		this.sections = sections;
	}

	/**
	 * The parts of this page for this reader, in order; shown by
	 * {@code fragments/sections :: sections}.
	 */
	public List<Shown> of(String kind, long id, @Nullable SignedIn who, Locale locale) {
		return this.sections.stream()
			.filter(section -> section.kind().equals(kind))
			.sorted(Comparator.comparingInt(DetailSection::order))
			.flatMap(section -> {
				var model = section.model(id, who, locale);
				return (model != null) ? List.of(new Shown(section.template(), model)).stream()
						: List.<Shown>of().stream();
			})
			.toList();
	}

	/**
	 * A part to be shown.
	 *
	 * @param template its fragment
	 * @param model what the fragment sees as {@code section}
	 */
	public record Shown(String template, Map<String, Object> model) {
	}

}
