package org.caiqiao.insight;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the one report that the district published about itself. Its figures are quoted,
 * never mixed with those the portal counts.
 */
@Service
@Transactional(readOnly = true)
public class PublishedReports {

	private final JdbcClient database;

	PublishedReports(JdbcClient database) {
		this.database = database;
	}

	/** The report, if there is one. */
	public Optional<PublishedReport> find() {
		return this.database.sql("select title, note from published_source")
			.query((row, number) -> new PublishedReport(row.getString("title"), row.getString("note"), figures(),
					names()))
			.optional();
	}

	private List<PublishedFigure> figures() {
		return this.database.sql("""
				select key, name_zh, name_en, value, unit, number, bound, note
				from published_figure order by position""").query(PublishedFigure.class).list();
	}

	private List<PublishedName> names() {
		return this.database.sql("select kind, name, note from published_name order by kind, position")
			.query(PublishedName.class)
			.list();
	}

	/** Puts this report in the place of the former. */
	@Transactional
	public void publish(PublishedReport report) {
		withdraw();
		this.database.sql("insert into published_source (id, title, note) values (1, ?, ?)")
			.params(report.title(), report.note())
			.update();
		int position = 0;
		for (PublishedFigure figure : report.figures()) {
			this.database.sql("""
					insert into published_figure (key, position, name_zh, name_en, value, unit, number, bound, note)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(figure.key(), position++, figure.nameZh(), figure.nameEn(), figure.value(), figure.unit(),
						figure.number(), figure.bound().name(), figure.note())
				.update();
		}
		for (PublishedName name : report.names()) {
			this.database.sql("insert into published_name (kind, position, name, note) values (?, ?, ?, ?)")
				.params(name.kind().name(), position++, name.name(), name.note())
				.update();
		}
	}

	/** Takes the report away. */
	@Transactional
	public void withdraw() {
		this.database.sql("delete from published_name").update();
		this.database.sql("delete from published_figure").update();
		this.database.sql("delete from published_source").update();
	}

}
