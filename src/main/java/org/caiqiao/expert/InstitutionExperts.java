package org.caiqiao.expert;

import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.DetailSection;
import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The experts of an institution, on the institution's page. */
@Component
class InstitutionExperts implements DetailSection {

	private static final int SHOWN = 10;

	private final ExpertPages pages;

	InstitutionExperts(ExpertPages pages) {
		this.pages = pages;
	}

	@Override
	public String kind() {
		return "institution";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public String template() {
		return "expert/of-institution :: part";
	}

	@Override
	public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
		var rows = this.pages.visibleOf(new InstitutionId(id), SHOWN, locale);
		return rows.isEmpty() ? null : Map.of("rows", rows, "institution", id);
	}

}
