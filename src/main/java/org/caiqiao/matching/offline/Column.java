package org.caiqiao.matching.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caiqiao.taxonomy.Scripts;

/** A column that the matching reads, with the names it goes by. */
enum Column {

	ID("id", "编号", "需求编号", "成果编号", "专家编号", "identifier"),

	TITLE("title", "标题", "名称", "题目", "需求名称", "需求标题", "技术需求名称", "成果名称", "成果标题", "项目名称", "职称", "头衔", "name"),

	TEXT("text", "正文", "内容", "描述", "说明", "简介", "摘要", "需求描述", "需求内容", "成果简介", "成果描述", "能力", "研究方向", "description",
			"abstract", "abilities"),

	KEYWORDS("keywords", "关键词", "关键字", "标签", "tags"),

	FIELDS("fields", "field", "领域", "所属领域", "技术领域"),

	READINESS("trl", "readiness", "成熟度", "技术成熟度"),

	WORKS("works", "代表作", "代表性成果", "成果", "论文与专利", "publications");

	private final List<String> names;

	Column(String... names) {
		this.names = List.of(names);
	}

	/** The column that a heading names. */
	static Optional<Column> of(String heading) {
		String plain = Scripts.toSimplified(heading).strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((column) -> column.names.contains(plain)).findFirst();
	}

	/** Its first names, English and Chinese. */
	String label() {
		return this.names.get(0) + "/"
				+ this.names.stream().filter((name) -> Character.isIdeographic(name.charAt(0))).findFirst().orElse("");
	}

}
