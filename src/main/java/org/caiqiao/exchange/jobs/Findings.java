package org.caiqiao.exchange.jobs;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in the rows of imports. Many at once, so by plain statements. */
@Repository
class Findings {

	private static final String CHOSEN = """
			from import_finding where job_id = :job and (cast(:severity as text) is null or severity = :severity)
			and (cast(:code as text) is null or code = :code)""";

	private final JdbcTemplate batches;

	private final JdbcClient jdbc;

	Findings(JdbcTemplate batches, JdbcClient jdbc) {
		this.batches = batches;
		this.jdbc = jdbc;
	}

	void add(ImportId job, List<Finding> findings) {
		this.batches.batchUpdate("""
				insert into import_finding (job_id, line, heading, severity, code, arguments, excerpt)
				values (?, ?, ?, ?, ?, ?, ?)""", findings, findings.size(), (statement, finding) -> {
			Array arguments = statement.getConnection().createArrayOf("text", finding.arguments().toArray());
			statement.setLong(1, job.value());
			statement.setLong(2, finding.line());
			statement.setString(3, finding.heading());
			statement.setString(4, finding.severity().name());
			statement.setString(5, finding.code());
			statement.setArray(6, arguments);
			statement.setString(7, finding.excerpt());
		});
	}

	void forget(ImportId job) {
		this.jdbc.sql("delete from import_finding where job_id = ?").param(job.value()).update();
	}

	/** Some of the findings, in the order of the file. */
	List<Finding> page(ImportId job, FindingFilter filter, int offset, int most) {
		return choose("select *" + CHOSEN + " order by id limit :most offset :offset", job, filter).param("most", most)
			.param("offset", offset)
			.query(Findings::finding)
			.list();
	}

	long count(ImportId job, FindingFilter filter) {
		return choose("select count(*)" + CHOSEN, job, filter).query(Long.class).single();
	}

	/** The kinds of findings with their numbers, the gravest and most frequent first. */
	List<FindingGroup> groups(ImportId job) {
		return this.jdbc.sql("""
				select severity, heading, code, count(*) as findings from import_finding where job_id = ?
				group by severity, heading, code
				order by array_position(array['ERROR', 'DUPLICATE', 'WARNING'], severity), findings desc, heading""")
			.param(job.value())
			.query((row, number) -> new FindingGroup(Severity.valueOf(row.getString("severity")),
					row.getString("heading"), row.getString("code"), row.getLong("findings")))
			.list();
	}

	private JdbcClient.StatementSpec choose(String sql, ImportId job, FindingFilter filter) {
		@Nullable Severity severity = filter.severity();
		return this.jdbc.sql(sql)
			.param("job", job.value())
			.param("severity", (severity != null) ? severity.name() : null)
			.param("code", filter.code());
	}

	private static Finding finding(ResultSet row, int number) throws SQLException {
		return new Finding(row.getLong("line"), row.getString("heading"), Severity.valueOf(row.getString("severity")),
				row.getString("code"), List.of((String[]) row.getArray("arguments").getArray()),
				row.getString("excerpt"));
	}

}
