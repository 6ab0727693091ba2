package org.caiqiao.exchange.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.shared.Option;

/** Finds what the portal has already by the name that people write. */
final class Directory {

	private final Map<String, Long> ids = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	static Directory of(List<Option> options) {
		var directory = new Directory();
		options.forEach(option -> directory.add(option.label(), Long.parseLong(option.value())));
		return directory;
	}

	void add(String name, long id) {
		String key = Names.key(name);
		if (!key.isEmpty()) {
			this.ids.putIfAbsent(key, id);
			this.counts.merge(key, 1, Integer::sum);
		}
	}

	/** The id behind a name; -1 where nobody has it, -2 where several do. */
	long find(String name) {
		String key = Names.key(name);
		if (this.counts.getOrDefault(key, 0) > 1) {
			return -2;
		}
		return this.ids.getOrDefault(key, -1L);
	}

}
