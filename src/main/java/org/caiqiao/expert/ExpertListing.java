package org.caiqiao.expert;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.search.Labels;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingDefinition.By;
import org.caiqiao.search.ListingDefinition.Order;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How experts are listed, and who may open their pages. */
@Configuration(proxyBeanMethods = false)
class ExpertListing {

	private static final List<Order> ORDERS = List.of(new Order("newest", "registered", true), Order.relevance(),
			new Order("name", "sortTitle", false));

	@Bean
	ListingDefinition expertsListed(Labels labels, InstitutionManagement institutions) {
		return new ListingDefinition("expert", "Expert", "/experts",
				List.of(new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("discipline", "discipline", labels.codes(CodeList.DISCIPLINE)),
						new By("institution", "institution", (codes, locale) -> names(institutions, codes)),
						new By("academician", "academician", labels.constants(Academician.class))),
				ORDERS);
	}

	/** The office sees every state. */
	@Bean(defaultCandidate = false)
	ListingDefinition officeExperts(Labels labels, InstitutionManagement institutions) {
		return new ListingDefinition("expert", "Expert", "/office/experts",
				List.of(new By("status", "status", labels.constants(MemberStatus.class)),
						new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("institution", "institution", (codes, locale) -> names(institutions, codes))),
				ORDERS);
	}

	/** A chosen id may be anything that somebody typed into the address. */
	private static Map<String, String> names(InstitutionManagement institutions, List<String> codes) {
		var ids = codes.stream().filter(code -> code.matches("\\d{1,18}")).map(Long::valueOf).toList();
		return institutions.names(ids)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
	}

	@Bean
	PageRules expertPageRules() {
		return () -> List.of(PageAccess.of("/register/expert", Audience.EVERYONE),
				PageAccess.of("/experts/new", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.read("/experts/mine", Audience.RESEARCHERS),
				PageAccess.of("/experts/*/edit", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.send("/experts/*/apply", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.of("/experts/*/representatives", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.of("/experts/*/representatives/**", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.read("/experts", Audience.EVERYONE), PageAccess.read("/experts/*", Audience.EVERYONE),
				PageAccess.of("/office/experts", Audience.OFFICE),
				PageAccess.of("/office/experts/**", Audience.OFFICE));
	}

}
