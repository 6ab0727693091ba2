package org.caiqiao.search;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One search box over every listing: only what everybody may see. */
@Service
@Transactional(readOnly = true)
public class SearchEverywhere {

	private static final int SUGGESTIONS_A_KIND = 3;

	private final EntityManager entities;

	private final List<ListingDefinition> definitions;

	SearchEverywhere(EntityManager entities, List<ListingDefinition> definitions) {
		this.entities = entities;
		this.definitions = definitions;
	}

	/** The best entries of each kind for the words, kinds without any left out. */
	public List<Group> find(String words, int mostOfAKind) {
		String q = new ListingRequest("/search", words, Map.of(), null, 1).q();
		return q.isEmpty() ? List.of()
				: this.definitions.stream().map(kind -> group(kind, q, mostOfAKind)).filter(Group::found).toList();
	}

	/** Entries whose titles go on like what was typed so far. */
	public List<Hit> suggest(String beginning) {
		String q = new ListingRequest("/search", beginning, Map.of(), null, 1).q();
		return q.isEmpty() ? List.of() : this.definitions.stream().flatMap(kind -> {
			var scope = Search.session(this.entities).scope(Object.class, kind.entity());
			return hits(kind, Words.beginning(scope.predicate(), q), SUGGESTIONS_A_KIND).hits().stream();
		}).toList();
	}

	private Group group(ListingDefinition kind, String q, int most) {
		var scope = Search.session(this.entities).scope(Object.class, kind.entity());
		Group strict = hits(kind, Words.predicate(scope.predicate(), q, true), most);
		return strict.found() ? strict : hits(kind, Words.predicate(scope.predicate(), q, false), most);
	}

	private Group hits(ListingDefinition kind, SearchPredicate words, int most) {
		var scope = Search.session(this.entities).scope(Object.class, kind.entity());
		var result = Search.session(this.entities)
			.search(scope)
			.select(projection -> projection.composite()
				.from(projection.id(Long.class), projection.field("title", String.class),
						projection.field("teaser", String.class), projection.field("demo", String.class))
				.asList(values -> new Hit(kind.kind(), kind.path() + "/" + values.get(0), text(values.get(1)),
						text(values.get(2)), "true".equals(values.get(3)))))
			.where(scope.predicate()
				.bool()
				.must(words)
				.filter(scope.predicate().match().field("visible").matching("true"))
				.toPredicate())
			.fetch(most);
		return new Group(kind.kind(), kind.path(), result.total().hitCount(), result.hits());
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	/**
	 * What was found of a kind.
	 *
	 * @param kind the kind's name in messages
	 * @param path the kind's listing
	 * @param total entries found in all
	 * @param hits the best of them
	 */
	public record Group(String kind, String path, long total, List<Hit> hits) {

		boolean found() {
			return this.total > 0;
		}
	}

	/**
	 * One entry found.
	 *
	 * @param kind the kind's name in messages
	 * @param url its page
	 * @param title its title
	 * @param teaser what it is about, in a sentence or two; empty where there is none
	 * @param demo whether it is invented
	 */
	public record Hit(String kind, String url, String title, String teaser, boolean demo) {
	}

}
