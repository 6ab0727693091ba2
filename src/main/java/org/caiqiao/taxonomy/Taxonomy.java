package org.caiqiao.taxonomy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;

/**
 * Reads the code lists. Only a migration changes them, so each is read from the database
 * once and then kept.
 */
@Service
public class Taxonomy {

	private final Map<CodeList, List<Edition>> editions = new ConcurrentHashMap<>();

	private final Editions stored;

	private final Clock clock;

	Taxonomy(Editions stored, Clock clock) {
		this.stored = stored;
		this.clock = clock;
	}

	/** All entries in force today, parents before their children. */
	public List<CodeItem> items(CodeList list) {
		return current(list).items();
	}

	/** The entries one may choose: those that have none under them. */
	public List<CodeItem> choices(CodeList list) {
		return current(list).leaves();
	}

	/** The same as choices of a form. */
	public List<Option> options(CodeList list, Locale locale) {
		return choices(list).stream().map(item -> new Option(item.code(), item.choice(locale))).toList();
	}

	/**
	 * The entry of this code: today's, or else that of the newest other version that has
	 * it, since what was stored long ago keeps its name.
	 */
	public Optional<CodeItem> find(CodeList list, String code) {
		return current(list).find(code)
			.or(() -> editions(list).stream().flatMap(edition -> edition.find(code).stream()).findFirst());
	}

	/** The entry that this one stands under, such as the stage of a readiness level. */
	public Optional<CodeItem> parent(CodeItem item) {
		return editions(item.list()).stream()
			.filter(edition -> edition.version().equals(item.version()))
			.findFirst()
			.flatMap(edition -> Optional.ofNullable(item.parentCode()).flatMap(edition::find));
	}

	/** Whether the code may be chosen today. */
	public boolean offers(CodeList list, String code) {
		return choices(list).stream().anyMatch(item -> item.code().equals(code));
	}

	/**
	 * Lets codes pass that the list has or once had; an empty text passes too.
	 * @param field the form field they were chosen in
	 * @throws Rejected of that field, for a code that nobody could have chosen
	 */
	public void require(CodeList list, String field, Collection<String> codes) {
		if (codes.stream().anyMatch(code -> !code.isEmpty() && find(list, code).isEmpty())) {
			throw Rejected.field(field, "taxonomy.code.unknown");
		}
	}

	/** The name in the reader's language; an unknown code stands for itself. */
	public String label(CodeList list, String code, Locale locale) {
		return find(list, code).map(item -> item.name(locale)).orElse(code);
	}

	/** The version in force today, to be stored beside a chosen code. */
	public String version(CodeList list) {
		return current(list).version();
	}

	/**
	 * The newest version that holds today; before the first one begins, that one: a list
	 * is never empty.
	 */
	Edition current(CodeList list) {
		LocalDate today = LocalDate.now(this.clock);
		List<Edition> all = editions(list);
		return all.stream().filter(edition -> edition.holdsOn(today)).findFirst().orElseGet(all::getLast);
	}

	List<Edition> editions(CodeList list) {
		return this.editions.computeIfAbsent(list, this.stored::of);
	}

}
