package org.caiqiao.club.planning.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 for ids, and back. */
final class Numbers {

	private final List<String> ids;

	private final Map<String, Integer> numbers = new HashMap<>();

	Numbers(List<String> ids) {
		this.ids = ids;
		ids.forEach((id) -> this.numbers.put(id, this.numbers.size()));
	}

	int size() {
		return this.ids.size();
	}

	String id(int number) {
		return this.ids.get(number);
	}

	boolean has(String id) {
		return this.numbers.containsKey(id);
	}

	int of(String id) {
		Integer number = this.numbers.get(id);
		if (number == null) {
			throw new IllegalArgumentException(id);
		}
		return number;
	}

}
