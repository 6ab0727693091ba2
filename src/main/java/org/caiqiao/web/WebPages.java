package org.caiqiao.web;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;

import org.springframework.stereotype.Component;

/** Who may open the pages of this module. */
@Component
class WebPages implements PageRules {

	@Override
	public List<PageAccess> pages() {
		return List.of(PageAccess.read("/", Audience.EVERYONE), PageAccess.read("/search", Audience.EVERYONE),
				PageAccess.read("/search/suggest", Audience.EVERYONE), PageAccess.read("/office", Audience.OFFICE));
	}

}
