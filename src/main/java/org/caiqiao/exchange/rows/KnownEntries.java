package org.caiqiao.exchange.rows;

import java.util.List;
import java.util.stream.Stream;

import org.caiqiao.shared.KnownEntry;
import org.jspecify.annotations.Nullable;

/** What the portal has already, as far as rows are compared with it. */
final class KnownEntries {

	/** Ids of other systems are at most this long. */
	static final int MOST_ID = 100;

	private static final int PAGE = 5_000;

	private KnownEntries() {
	}

	/** Reads all entries, page by page. */
	static KeyIndex index(Pages pages) {
		var index = new KeyIndex();
		long last = 0;
		for (List<KnownEntry> page = pages.after(last, PAGE); !page.isEmpty(); page = pages.after(last, PAGE)) {
			page.forEach(entry -> keys(entry.sourceRef(), entry.name()).forEach(key -> index.add(key, entry.id())));
			last = page.getLast().id();
		}
		return index;
	}

	/** The keys of a listing. */
	static List<Key> keys(@Nullable String id, String title) {
		return Stream.of(Key.id((id != null) ? id : ""), Key.title(title)).filter(Key::filled).toList();
	}

	/** Entries in the order of their ids. */
	@FunctionalInterface
	interface Pages {

		List<KnownEntry> after(long id, int most);

	}

}
