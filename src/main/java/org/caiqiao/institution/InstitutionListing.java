package org.caiqiao.institution;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.search.Labels;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingDefinition.By;
import org.caiqiao.search.ListingDefinition.Order;
import org.caiqiao.shared.MemberStatus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How institutions are listed, and who may open their pages. */
@Configuration(proxyBeanMethods = false)
class InstitutionListing {

	private static final List<Order> ORDERS = List.of(new Order("newest", "registered", true), Order.relevance(),
			new Order("name", "sortTitle", false));

	@Bean
	ListingDefinition institutionsListed(Labels labels) {
		return new ListingDefinition("institution", "Institution", "/institutions",
				List.of(new By("kind", "kind", labels.constants(InstitutionKind.class)),
						new By("affiliation", "affiliation", labels.constants(Affiliation.class))),
				ORDERS);
	}

	/** The office sees every state. */
	@Bean(defaultCandidate = false)
	ListingDefinition officeInstitutions(Labels labels) {
		return new ListingDefinition("institution", "Institution", "/office/institutions",
				List.of(new By("status", "status", labels.constants(MemberStatus.class)),
						new By("kind", "kind", labels.constants(InstitutionKind.class)),
						new By("affiliation", "affiliation", labels.constants(Affiliation.class))),
				ORDERS);
	}

	@Bean
	PageRules institutionPageRules() {
		return () -> List.of(PageAccess.of("/register/institution", Audience.EVERYONE),
				PageAccess.of("/institutions/new", Audience.OFFICE),
				PageAccess.read("/institutions/mine", Audience.RESEARCHERS),
				PageAccess.of("/institutions/*/edit", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.send("/institutions/*/apply", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.of("/institutions/*/representatives", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.of("/institutions/*/representatives/**", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.read("/institutions", Audience.EVERYONE),
				PageAccess.read("/institutions/*", Audience.EVERYONE),
				PageAccess.of("/office/institutions", Audience.OFFICE),
				PageAccess.of("/office/institutions/**", Audience.OFFICE));
	}

}
