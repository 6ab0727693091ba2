package org.caiqiao.exchange.rows;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.taxonomy.CodeItem;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;

/**
 * Readiness as a level (TRL 5, 5级) or as the stage that people think in (小试).
 *
 * @param taxonomy the levels and the stages over them
 */
record Readiness(Taxonomy taxonomy) {

	private static final Pattern LEVEL = Pattern.compile("(?:trl|第|技术就绪度|成熟度)*([1-9])(?:级|level)?");

	/** A stage stands for its lowest level: nothing more was claimed. */
	int level(String text, Row row) {
		String key = Names.key(text);
		Matcher level = LEVEL.matcher(key);
		if (level.matches()) {
			return Integer.parseInt(level.group(1));
		}
		List<CodeItem> levels = this.taxonomy.choices(CodeList.TRL);
		for (CodeItem item : levels) {
			String stage = this.taxonomy.parent(item).map(parent -> Names.key(parent.name().simplified())).orElse("");
			if (key.equals(Names.key(item.name().simplified()))) {
				return Integer.parseInt(item.code());
			}
			if (!stage.isEmpty() && key.replaceFirst("(?<=.)(阶段|期)$", "").equals(stage)) {
				row.warn("trl", "import.finding.stage", item.code());
				return Integer.parseInt(item.code());
			}
		}
		throw new BadValue("import.finding.trl");
	}

}
