package org.caiqiao.achievement;

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
import org.caiqiao.shared.PublicationState;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How achievements are listed, and who may open their pages. */
@Configuration
class AchievementListing {

	@Bean
	ListingDefinition achievementsListed(Labels labels, InstitutionManagement institutions) {
		return new ListingDefinition("achievement", "Achievement", "/achievements",
				List.of(new By("field", "field", labels.codes(CodeList.FIELD)),
						new By("trl", "trl", labels.codes(CodeList.TRL)),
						new By("ip", "ip", labels.constants(IpKind.class)),
						new By("cooperation", "way", labels.constants(CooperationWay.class)),
						new By("institution", "institution", (codes, locale) -> institutions
							.names(codes.stream().filter(code -> code.matches("\\d{1,18}")).map(Long::valueOf).toList())
							.entrySet()
							.stream()
							.collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue))),
						new By("discipline", "discipline", labels.codes(CodeList.DISCIPLINE))),
				List.of(new Order("newest", "published", true), Order.relevance(),
						new Order("name", "sortTitle", false)));
	}

	/** The office sees every state. */
	@Bean(defaultCandidate = false)
	ListingDefinition achievementsOfOffice(Labels labels) {
		return new ListingDefinition("achievement", "Achievement", "/office/achievements",
				List.of(new By("status", "state", labels.constants(PublicationState.class)),
						new By("field", "field", labels.codes(CodeList.FIELD))),
				List.of(new Order("updated", "changed", true), Order.relevance(),
						new Order("name", "sortTitle", false)));
	}

	@Bean
	PageRules achievementPageRules() {
		return () -> List.of(PageAccess.of("/achievements/new", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.of("/achievements/mine", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.of("/achievements/*/edit", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.send("/achievements/*/*", Audience.RESEARCHERS_AND_OFFICE),
				PageAccess.read("/achievements", Audience.EVERYONE),
				PageAccess.read("/achievements/*", Audience.EVERYONE),
				PageAccess.of("/office/achievements/**", Audience.OFFICE));
	}

}
