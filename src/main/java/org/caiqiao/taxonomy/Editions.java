package org.caiqiao.taxonomy;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The code lists as the migrations wrote them. */
@Repository
class Editions {

	private final JdbcClient database;

	Editions(JdbcClient database) {
		this.database = database;
	}

	/** All versions of a list, the newest first; at least one. */
	List<Edition> of(CodeList list) {
		return this.database.sql("""
				select version, name_zh, name_en, source, valid_from, valid_to
				from code_list where id = ? order by valid_from desc""")
			.param(list.name())
			.query((row, n) -> new Edition(list, row.getString("version"),
					new Name(row.getString("name_zh"), row.getString("name_en")), row.getString("source"),
					row.getDate("valid_from").toLocalDate(),
					(row.getDate("valid_to") != null) ? row.getDate("valid_to").toLocalDate() : null,
					items(list, row.getString("version"))))
			.list();
	}

	private List<CodeItem> items(CodeList list, String version) {
		return this.database.sql("""
				select code, parent_code, name_zh, name_en, position
				from code_item where list_id = ? and version = ? order by position""")
			.params(list.name(), version)
			.query((row, n) -> new CodeItem(list, version, row.getString("code"), row.getString("parent_code"),
					new Name(row.getString("name_zh"), row.getString("name_en")), row.getInt("position")))
			.list();
	}

}
