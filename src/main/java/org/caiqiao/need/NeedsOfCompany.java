package org.caiqiao.need;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.DetailSection;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The public needs of a company on its page, but for those that keep its name back. */
@Component
class NeedsOfCompany implements DetailSection {

	private final NeedPages pages;

	NeedsOfCompany(NeedPages pages) {
		this.pages = pages;
	}

	@Override
	public String kind() {
		return "company";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public String template() {
		return "need/home :: ofCompany";
	}

	@Override
	public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
		List<NeedCard> rows = this.pages.ofCompany(id, locale);
		return rows.isEmpty() ? null : Map.of("rows", rows);
	}

}
