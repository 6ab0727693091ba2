package org.caiqiao.matching;

import java.util.Optional;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far putting everything into the index anew has come, over all its interruptions.
 */
@Component
class RematchPlace {

	private final JdbcClient database;

	RematchPlace(JdbcClient database) {
		this.database = database;
	}

	/** The last thing that was put in; empty where none is left half done. */
	Optional<Subject> last() {
		return this.database.sql("select kind, id from matching_rematch")
			.query((row, number) -> new Subject(Kind.valueOf(row.getString(1)), row.getString(2)))
			.optional();
	}

	void reached(Subject subject) {
		this.database.sql("""
				insert into matching_rematch (kind, id) values (?, ?)
				on conflict (one) do update set kind = excluded.kind, id = excluded.id""")
			.params(subject.kind().name(), Long.valueOf(subject.id()))
			.update();
	}

	void forget() {
		this.database.sql("delete from matching_rematch").update();
	}

}
