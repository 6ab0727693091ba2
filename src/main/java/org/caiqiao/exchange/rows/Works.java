package org.caiqiao.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.expert.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an expert has to show, one a line or apart by semicolons: {@code 论文：题目（2024）}; or
 * JSON objects with title, text, kind and year.
 */
final class Works {

	private static final Pattern YEAR = Pattern.compile("[(（\\[]?((?:19|20)\\d\\d)年?[)）\\]]?$");

	private static final int MOST = 50;

	private static final int MOST_TITLE = 300;

	private static final JsonMapper JSON = JsonMapper.shared();

	private Works() {
	}

	static List<Work> parse(String text) {
		var works = new ArrayList<Work>();
		try {
			if (text.startsWith("[")) {
				JSON.readTree(text).forEach(node -> works.add(work(node)));
			}
			else {
				for (String line : text.split("[;；\\n]+")) {
					if (!line.isBlank()) {
						works.add(ofLine(line.strip()));
					}
				}
			}
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new BadValue("import.finding.works");
		}
		if (works.size() > MOST) {
			throw new BadValue("import.finding.tooMany", String.valueOf(MOST), String.valueOf(works.size()));
		}
		return works;
	}

	private static Work work(JsonNode node) {
		int year = node.path("year").asInt(0);
		return work(node.path("kind").asString("PAPER"), node.path("title").asString(""),
				node.path("text").asString(""), (year > 0) ? year : null);
	}

	private static Work ofLine(String line) {
		Matcher year = YEAR.matcher(line);
		boolean dated = year.find();
		String title = dated ? line.substring(0, year.start()).strip() : line;
		return work(kind(Names.key(line)), title.isEmpty() ? line : title, "",
				dated ? Integer.valueOf(year.group(1)) : null);
	}

	private static String kind(String key) {
		return key.contains("专利") || key.contains("patent") ? "PATENT" : key.contains("奖") || key.contains("award")
				? "AWARD" : key.contains("项目") || key.contains("课题") || key.contains("project") ? "PROJECT" : "PAPER";
	}

	private static Work work(String kind, String title, String text, @Nullable Integer year) {
		if (title.isBlank() || title.length() > MOST_TITLE) {
			throw new IllegalArgumentException("no title");
		}
		Map<String, @Nullable Object> work = new LinkedHashMap<>();
		work.put("kind", kind);
		work.put("title", title);
		work.put("text", text);
		work.put("year", year);
		return JSON.convertValue(work, Work.class);
	}

}
