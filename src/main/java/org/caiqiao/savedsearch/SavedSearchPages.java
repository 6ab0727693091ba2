package org.caiqiao.savedsearch;

import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.PersonalData;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may open the pages of saved searches, and what is kept about whom. Whoever has the
 * link of a mail may end its mails.
 */
@Configuration
class SavedSearchPages {

	@Bean
	PageRules savedSearchPageRules() {
		return () -> List.of(PageAccess.of("/searches/*/stop", Audience.EVERYONE));
	}

	@Bean
	PersonalData savedSearchData(SavedSearchManagement searches) {
		return new PersonalData() {
			@Override
			public String part() {
				return "savedSearches";
			}

			@Override
			public Map<String, Object> of(AccountId account) {
				List<Map<String, String>> all = searches.of(account)
					.stream()
					.map(saved -> Map.of("name", saved.name(), "url", saved.url(), "frequency",
							saved.frequency().name(), "savedAt", saved.savedAt().toString()))
					.toList();
				return all.isEmpty() ? Map.of() : Map.of("searches", all);
			}
		};
	}

}
