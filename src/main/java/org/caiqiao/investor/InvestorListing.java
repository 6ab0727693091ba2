package org.caiqiao.investor;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.search.Labels;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingDefinition.By;
import org.caiqiao.search.ListingDefinition.Order;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How investors are listed, and who may open their pages. */
@Configuration(proxyBeanMethods = false)
class InvestorListing {

	private static final List<Order> ORDERS = List.of(new Order("newest", "registered", true), Order.relevance(),
			new Order("name", "sortTitle", false));

	@Bean
	ListingDefinition investorsListed(Labels labels) {
		return new ListingDefinition("investor", "Investor", "/investors",
				List.of(new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("stage", "stage", labels.constants(InvestmentStage.class))),
				ORDERS);
	}

	/** The office sees every state. */
	@Bean(defaultCandidate = false)
	ListingDefinition officeInvestors(Labels labels) {
		return new ListingDefinition("investor", "Investor", "/office/investors",
				List.of(new By("status", "status", labels.constants(MemberStatus.class)),
						new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("stage", "stage", labels.constants(InvestmentStage.class))),
				ORDERS);
	}

	@Bean
	PageRules investorPageRules() {
		return () -> List.of(PageAccess.of("/register/investor", Audience.EVERYONE),
				PageAccess.of("/investors/new", Audience.OFFICE), PageAccess.read("/investors/mine", Audience.MEMBERS),
				PageAccess.of("/investors/*/edit", Audience.MEMBERS_AND_OFFICE),
				PageAccess.send("/investors/*/apply", Audience.MEMBERS_AND_OFFICE),
				PageAccess.of("/investors/*/representatives", Audience.MEMBERS_AND_OFFICE),
				PageAccess.of("/investors/*/representatives/**", Audience.MEMBERS_AND_OFFICE),
				PageAccess.read("/investors", Audience.EVERYONE), PageAccess.read("/investors/*", Audience.EVERYONE),
				PageAccess.of("/office/investors", Audience.OFFICE),
				PageAccess.of("/office/investors/**", Audience.OFFICE));
	}

}
