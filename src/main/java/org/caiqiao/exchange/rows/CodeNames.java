package org.caiqiao.exchange.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.taxonomy.CodeItem;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Finds the entry of a code list that somebody means who wrote its code or its name. */
final class CodeNames {

	private static final Pattern CODE_AND_NAME = Pattern.compile("([A-Za-z]?\\d[\\d.]*)\\s*[、.:：\\s-]*(\\D.*)");

	/** What several entries are set apart by; a name may hold the last few. */
	private static final String APART = "[;；|\\n，,]+";

	private static final String APART_TOO = "[;；|\\n，,、/\\s]+";

	private static final int SUGGESTIONS = 3;

	private final Map<String, CodeItem> byKey = new HashMap<>();

	private final List<CodeItem> offered;

	private CodeNames(List<CodeItem> offered) {
		this.offered = offered;
	}

	static CodeNames of(Taxonomy taxonomy, CodeList list) {
		// A company may lie in a province of which no districts are listed.
		var names = new CodeNames((list == CodeList.DIVISION) ? taxonomy.items(list) : taxonomy.choices(list));
		names.offered.forEach(item -> names.put(item.code(), item));
		for (CodeItem item : names.offered) {
			String key = Names.key(item.name().simplified());
			names.put(item.name().simplified(), item);
			names.put(item.name().english(), item);
			// Spreadsheets make a number of 01.
			names.put(item.code().replaceFirst("^0+", ""), item);
			taxonomy.parent(item).ifPresent(parent -> names.put(parent.name().simplified() + key, item));
			if (list == CodeList.DIVISION) {
				names.put(key.replaceFirst("(?<=..)[省市区]$", ""), item);
			}
		}
		return names;
	}

	private void put(String name, CodeItem item) {
		this.byKey.putIfAbsent(Names.key(name), item);
	}

	/** The code of the one entry meant. */
	String code(String text) {
		return find(text).map(CodeItem::code).orElseThrow(() -> unknown(text));
	}

	/** The codes of the entries meant, each once. */
	List<String> codes(String text, int most) {
		Optional<CodeItem> whole = find(text);
		if (whole.isPresent()) {
			return List.of(whole.get().code());
		}
		Set<String> codes = new LinkedHashSet<>();
		for (String part : text.split(APART)) {
			if (!part.isBlank() && find(part).isEmpty()) {
				List.of(part.strip().split(APART_TOO)).forEach(piece -> codes.add(code(piece)));
			}
			else if (!part.isBlank()) {
				codes.add(code(part));
			}
		}
		if (codes.size() > most) {
			throw new BadValue("import.finding.tooMany", String.valueOf(most), String.valueOf(codes.size()));
		}
		return List.copyOf(codes);
	}

	private Optional<CodeItem> find(String text) {
		CodeItem item = this.byKey.get(Names.key(text));
		Matcher both = CODE_AND_NAME.matcher(text.strip());
		if (item == null && both.matches()) {
			CodeItem coded = this.byKey.get(Names.key(both.group(1)));
			CodeItem named = this.byKey.get(Names.key(both.group(2)));
			// Where code and name contradict each other nobody can tell which is right.
			item = (coded == named) ? coded : null;
		}
		return Optional.ofNullable(item);
	}

	private BadValue unknown(String text) {
		String key = Names.key(text);
		var similar = new ArrayList<String>();
		for (CodeItem item : this.offered) {
			if (similar.size() < SUGGESTIONS && similar(key, item)) {
				similar.add(item.code() + " " + item.name().simplified());
			}
		}
		return similar.isEmpty() ? new BadValue("import.finding.unknown", text.strip())
				: new BadValue("import.finding.unknownSimilar", text.strip(), String.join("；", similar));
	}

	private static boolean similar(String key, CodeItem item) {
		String name = Names.key(item.name().simplified());
		String core = core(key);
		return core.length() > 1 && (name.contains(core) || key.contains(name) || core(name).contains(core));
	}

	/** Without the endings that all names of a list have. */
	private static String core(String key) {
		@Nullable String core = key.replaceAll("(产业|行业|技术|工程|科学|制造业|业|学|类)$", "");
		return core.isEmpty() ? key : core;
	}

}
