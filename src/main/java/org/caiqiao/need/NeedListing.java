package org.caiqiao.need;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.search.Labels;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingDefinition.By;
import org.caiqiao.search.ListingDefinition.Order;
import org.caiqiao.shared.PublicationState;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How needs are listed, and who may open their pages. */
@Configuration
class NeedListing {

	@Bean
	ListingDefinition needsListed(Labels labels) {
		return new ListingDefinition("need", "Need", "/needs",
				List.of(new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("kind", "kind", labels.constants(NeedKind.class)),
						new By("industry", "industry", labels.codes(CodeList.INDUSTRY))),
				List.of(new Order("newest", "published", true), Order.relevance(),
						new Order("name", "sortTitle", false)));
	}

	/** The office sees every state. */
	@Bean(defaultCandidate = false)
	ListingDefinition needsOfOffice(Labels labels) {
		return new ListingDefinition("need", "Need", "/office/needs",
				List.of(new By("status", "state", labels.constants(PublicationState.class)),
						new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("kind", "kind", labels.constants(NeedKind.class))),
				List.of(new Order("updated", "changed", true), Order.relevance(),
						new Order("name", "sortTitle", false)));
	}

	@Bean
	PageRules needPageRules() {
		return () -> List.of(PageAccess.of("/needs/new", Audience.COMPANIES_AND_OFFICE),
				PageAccess.of("/needs/mine", Audience.COMPANIES_AND_OFFICE),
				PageAccess.of("/needs/*/edit", Audience.COMPANIES_AND_OFFICE),
				PageAccess.send("/needs/*/*", Audience.COMPANIES_AND_OFFICE),
				PageAccess.read("/needs", Audience.EVERYONE), PageAccess.read("/needs/*", Audience.EVERYONE),
				PageAccess.of("/office/needs/**", Audience.OFFICE));
	}

}
