package org.caiqiao.need;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What companies wrote before the office changed it: kept beside the text in force until
 * the company itself writes anew. Only its authors and the office see it.
 */
@Component
class NeedOriginals {

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	NeedOriginals(JdbcClient database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Keeps a text that is about to be changed, unless an earlier one is kept already.
	 */
	void keep(NeedId need, NeedContent content) {
		this.database.sql("""
				insert into need_original (need_id, content, changed_at) values (:need, :content::jsonb, :now)
				on conflict (need_id) do nothing""")
			.param("need", need.value())
			.param("content", this.json.writeValueAsString(content))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** What the company had written; empty where the office changed nothing. */
	Optional<NeedContent> of(NeedId need) {
		return this.database.sql("select content from need_original where need_id = ?")
			.param(need.value())
			.query(String.class)
			.optional()
			.map(content -> this.json.readValue(content, NeedContent.class));
	}

	/** Forgets it: the company wrote anew, or took its text back. */
	void forget(NeedId need) {
		this.database.sql("delete from need_original where need_id = ?").param(need.value()).update();
	}

}
