package org.caiqiao.company;

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

/** How companies are listed, and who may open their pages. */
@Configuration(proxyBeanMethods = false)
class CompanyListing {

	private static final List<Order> ORDERS = List.of(new Order("newest", "registered", true), Order.relevance(),
			new Order("name", "sortTitle", false));

	@Bean
	ListingDefinition companiesListed(Labels labels) {
		return new ListingDefinition("company", "Company", "/companies",
				List.of(new By("industry", "industry", labels.codes(CodeList.INDUSTRY)),
						new By("scale", "scale", labels.constants(CompanyScale.class)),
						new By("place", "division", labels.codes(CodeList.DIVISION))),
				ORDERS);
	}

	/** The office sees every state. */
	@Bean(defaultCandidate = false)
	ListingDefinition officeCompanies(Labels labels) {
		return new ListingDefinition("company", "Company", "/office/companies",
				List.of(new By("status", "status", labels.constants(MemberStatus.class)),
						new By("industry", "industry", labels.codes(CodeList.INDUSTRY)),
						new By("place", "division", labels.codes(CodeList.DIVISION))),
				ORDERS);
	}

	@Bean
	PageRules companyPageRules() {
		return () -> List.of(PageAccess.of("/register/company", Audience.EVERYONE),
				PageAccess.of("/companies/new", Audience.OFFICE),
				PageAccess.read("/companies/mine", Audience.COMPANIES),
				PageAccess.of("/companies/*/edit", Audience.COMPANIES_AND_OFFICE),
				PageAccess.send("/companies/*/apply", Audience.COMPANIES_AND_OFFICE),
				PageAccess.of("/companies/*/representatives", Audience.COMPANIES_AND_OFFICE),
				PageAccess.of("/companies/*/representatives/**", Audience.COMPANIES_AND_OFFICE),
				PageAccess.read("/companies", Audience.EVERYONE), PageAccess.read("/companies/*", Audience.EVERYONE),
				PageAccess.of("/office/companies", Audience.OFFICE),
				PageAccess.of("/office/companies/**", Audience.OFFICE));
	}

}
