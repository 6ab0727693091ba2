package org.caiqiao.matching.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Facts;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.shared.Keywords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a file.
 *
 * @param number its number in the file
 * @param cells what stands in it
 */
record TextRow(long number, Map<Column, String> cells) {

	private static final Pattern READINESS = Pattern.compile("(?i)(?:trl)?\\s*([1-9])\\s*级?");

	String id() throws FileRefused {
		String id = cell(Column.ID);
		if (id.isEmpty()) {
			throw new FileRefused("match.file.id", this.number);
		}
		return id;
	}

	/** Its pieces that say something. */
	List<MatchText> texts(Kind kind) throws FileRefused {
		var subject = new Subject(kind, id());
		var texts = new ArrayList<MatchText>();
		texts.add(new MatchText(subject, "", cell(Column.TITLE), cell(Column.TEXT),
				Keywords.split(cell(Column.KEYWORDS)), fields(), readiness(), Facts.NONE));
		if (kind == Kind.EXPERT) {
			List<MatchText> works = works(subject);
			for (int i = 0; i < works.size(); i++) {
				texts.add(works.get(i).piece("works." + (i + 1)).fields(fields()));
			}
		}
		texts.removeIf(MatchText::isBlank);
		return texts;
	}

	private Set<String> fields() {
		return Arrays.stream(cell(Column.FIELDS).split("[,;，；、|\\n]+"))
			.map(String::strip)
			.filter((field) -> !field.isEmpty())
			.collect(Collectors.toSet());
	}

	private @Nullable Integer readiness() throws FileRefused {
		String level = cell(Column.READINESS);
		if (level.isEmpty()) {
			return null;
		}
		var matcher = READINESS.matcher(level);
		if (!matcher.matches()) {
			throw new FileRefused("match.file.readiness", level, this.number);
		}
		return Integer.valueOf(matcher.group(1));
	}

	/**
	 * A JSON list of objects with title and text, or titles apart by line breaks or
	 * semicolons.
	 */
	private List<MatchText> works(Subject subject) throws FileRefused {
		String works = cell(Column.WORKS);
		if (!works.startsWith("[") && !works.startsWith("{")) {
			return Arrays.stream(works.split("[;；\\n]+")).map((title) -> work(subject, title, "")).toList();
		}
		try {
			var texts = new ArrayList<MatchText>();
			JsonNode list = JsonMapper.shared().readTree(works);
			for (JsonNode work : list.isArray() ? list : List.of(list)) {
				texts.add(work.isObject() ? work(subject, string(work, "title"), string(work, "text"))
						: work(subject, work.asString(""), ""));
			}
			return texts;
		}
		catch (JacksonException ex) {
			throw new FileRefused("match.file.works", this.number);
		}
	}

	private static MatchText work(Subject subject, String title, String text) {
		return MatchText.of(subject.kind(), subject.id(), title.strip(), text.strip());
	}

	private static String string(JsonNode node, String name) {
		return node.path(name).asString("");
	}

	private String cell(Column column) {
		return this.cells.getOrDefault(column, "").strip();
	}

}
