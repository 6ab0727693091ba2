package org.caiqiao.savedsearch;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The one place where people's searches are kept. */
@Service
@Transactional
class SavedSearchManagement {

	/** More mails than these nobody reads. */
	static final int MOST = 20;

	static final int LONGEST_NAME = 60;

	private final SavedSearches searches;

	private final List<ListingDefinition> listings;

	private final Clock clock;

	SavedSearchManagement(SavedSearches searches, List<ListingDefinition> listings, Clock clock) {
		this.searches = searches;
		this.listings = listings;
		this.clock = clock;
	}

	/**
	 * Keeps a search. The same search twice is one.
	 * @param url the address of a public list
	 * @param name how it is called
	 */
	void save(AccountId account, String url, String name) {
		ListingRequest request = request(url);
		String clean = request.withPage(1).url();
		int mark = clean.indexOf('?');
		var search = new SavedSearch(account, name.strip(), request.path(),
				(mark >= 0) ? clean.substring(mark + 1) : "", this.clock.instant());
		List<SavedSearch> own = this.searches.of(account.value());
		if (own.stream().anyMatch(one -> one.url().equals(search.url()))) {
			return;
		}
		if (own.size() >= MOST) {
			throw Rejected.because("saved.tooMany", MOST);
		}
		this.searches.save(search);
	}

	/** Calls it otherwise, and tells of it as often. */
	void change(AccountId account, long id, String name, Frequency often) {
		SavedSearch search = own(account, id);
		if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw Rejected.because("saved.name.length", LONGEST_NAME);
		}
		if (search.frequency() == Frequency.PAUSED && often != Frequency.PAUSED) {
			// What came while nobody wanted to hear of it is not news.
			search.look(this.clock.instant());
		}
		search.rename(name.strip());
		search.tell(often);
	}

	void remove(AccountId account, long id) {
		this.searches.delete(own(account, id));
	}

	/** Ends the mails of the search that has this token. */
	void pause(String token) {
		withToken(token).tell(Frequency.PAUSED);
	}

	@Transactional(readOnly = true)
	public List<SavedSearch> of(AccountId account) {
		return this.searches.of(account.value());
	}

	@Transactional(readOnly = true)
	public SavedSearch withToken(String token) {
		try {
			return this.searches.findByToken(UUID.fromString(token)).orElseThrow(() -> NotFound.of("search", token));
		}
		catch (IllegalArgumentException ex) {
			throw NotFound.of("search", token);
		}
	}

	@EventListener
	void on(AccountErased erased) {
		this.searches.deleteByAccountId(erased.account().value());
	}

	/** What an address asks for, if it is one of a public list. */
	private ListingRequest request(String url) {
		var address = UriComponentsBuilder.fromUriString(url).build();
		String path = String.valueOf(address.getPath());
		ListingDefinition listing = this.listings.stream()
			.filter(one -> one.path().equals(path) && !path.startsWith("/office/"))
			.findFirst()
			.orElseThrow(() -> NotFound.of("list", path));
		return ListingRequests.from(Queries.read(address.getQuery()), listing);
	}

	private SavedSearch own(AccountId account, long id) {
		return this.searches.findById(id)
			.filter(search -> search.account().equals(account))
			.orElseThrow(() -> NotFound.of("search", id));
	}

}
