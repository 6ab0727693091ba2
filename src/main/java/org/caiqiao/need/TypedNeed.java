package org.caiqiao.need;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * A need's form as typed so far: each input as text, so that even what can't be read is
 * kept.
 *
 * @param inputs text by the input's name; chosen fields are apart by commas
 */
record TypedNeed(Map<String, String> inputs) {

	/** As long as the longest input may be; no browser sends more. */
	private static final int LONGEST = 5000;

	private static final List<String> NAMES = Arrays.stream(NeedForm.class.getRecordComponents())
		.map(RecordComponent::getName)
		.toList();

	private static final List<String> CHOSEN = List.of("kind", "version", "companyId");

	/** The form's inputs among those of a request. */
	static TypedNeed of(MultiValueMap<String, String> request) {
		var inputs = new LinkedHashMap<String, String>();
		for (String name : NAMES) {
			// A NUL fits into no column.
			String text = String.join(",", request.getOrDefault(name, List.of())).replace("\0", "");
			if (!text.isBlank()) {
				inputs.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
			}
		}
		return new TypedNeed(inputs);
	}

	/** Whether nothing was typed yet. */
	boolean isEmpty() {
		return this.inputs.keySet().stream().allMatch(CHOSEN::contains);
	}

	/** The title so far; may be empty. */
	public String title() {
		return text("title");
	}

	/** The version of the need that its author began from. */
	int version() {
		Integer version = read("version", Integer::valueOf);
		return (version != null) ? version : 0;
	}

	/** The form again; what can't be read is left out. */
	NeedForm toForm(int version) {
		return new NeedForm(read("kind", NeedKind::valueOf), text("title"), text("problem"), text("target"),
				text("presentValue"), text("tried"), text("limits"), read("budgetMin", TypedNeed::amount),
				read("budgetMax", TypedNeed::amount), read("deadline", LocalDate::parse),
				Arrays.stream(text("fields").split(",")).filter(Predicate.not(String::isBlank)).toList(),
				text("industry"), text("keywords"), text("membersText"), told("hideCompany"), told("secret"),
				read("companyId", Long::valueOf), version);
	}

	/** The inputs that can't be read, with the type that each should have. */
	Map<String, Class<?>> unreadable() {
		var wrong = new LinkedHashMap<String, Class<?>>();
		for (String name : List.of("budgetMin", "budgetMax")) {
			if (!text(name).isBlank() && read(name, TypedNeed::amount) == null) {
				wrong.put(name, BigDecimal.class);
			}
		}
		if (!text("deadline").isBlank() && read("deadline", LocalDate::parse) == null) {
			wrong.put("deadline", LocalDate.class);
		}
		return wrong;
	}

	private boolean told(String name) {
		return text(name).contains("true");
	}

	/** What was typed into an input; may be empty. */
	String text(String name) {
		return this.inputs.getOrDefault(name, "");
	}

	private static BigDecimal amount(String text) {
		return new BigDecimal(text.strip());
	}

	private <T> @Nullable T read(String name, Function<String, T> reader) {
		String text = text(name);
		try {
			return text.isBlank() ? null : reader.apply(text);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
