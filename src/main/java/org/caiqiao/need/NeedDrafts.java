package org.caiqiao.need;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forms that are being written, kept on the server while their author types: one for each
 * author and need. Nobody but the author sees them, and the need itself is not touched.
 */
@Component
class NeedDrafts implements PersonalData {

	private static final Duration KEPT = Duration.ofDays(180);

	private static final TypeReference<Map<String, String>> INPUTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	NeedDrafts(JdbcClient database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps what was typed in the place of what was kept before. */
	NeedDraft keep(AccountId author, @Nullable Long need, TypedNeed typed) {
		Instant now = this.clock.instant();
		// One statement: two windows of the same author may send at the same time.
		this.database.sql("""
				insert into need_draft (account_id, need_id, typed, saved_at)
				values (:author, :need, :typed::jsonb, :now)
				on conflict (account_id, need_id)
				do update set typed = excluded.typed, saved_at = excluded.saved_at""")
			.param("author", author.value())
			.param("need", need, Types.BIGINT)
			.param("typed", this.json.writeValueAsString(typed.inputs()))
			.param("now", now.atZone(this.clock.getZone()).toOffsetDateTime())
			.update();
		return new NeedDraft(need, typed, now);
	}

	/** What this author is writing, about one need or (null) a new one. */
	Optional<NeedDraft> of(AccountId author, @Nullable Long need) {
		return all(author).stream().filter(draft -> Objects.equals(draft.need(), need)).findFirst();
	}

	/** All that this author is writing, the newest first. */
	List<NeedDraft> all(AccountId author) {
		return this.database
			.sql("select need_id, typed, saved_at from need_draft where account_id = ? order by saved_at desc")
			.param(author.value())
			.query((row, nth) -> new NeedDraft(row.getObject(1, Long.class),
					new TypedNeed(this.json.readValue(row.getString(2), INPUTS)),
					row.getObject(3, OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Forgets it: it was handed in, or given up. */
	void forget(AccountId author, @Nullable Long need) {
		this.database.sql("delete from need_draft where account_id = :author and need_id is not distinct from :need")
			.param("author", author.value())
			.param("need", need, Types.BIGINT)
			.update();
	}

	@Override
	public String part() {
		return "needDrafts";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		List<Map<String, String>> drafts = all(account).stream().map(draft -> draft.typed().inputs()).toList();
		return drafts.isEmpty() ? Map.of() : Map.of("drafts", drafts);
	}

	@ApplicationModuleListener
	void on(AccountErased erased) {
		forgetAll(erased.account());
	}

	/** Forgets all that this author was writing. */
	void forgetAll(AccountId author) {
		this.database.sql("delete from need_draft where account_id = ?").param(author.value()).update();
	}

	/** Nobody comes back to a text of half a year ago. */
	@Scheduled(cron = "0 35 3 * * *")
	void forgetOld() {
		this.database.sql("delete from need_draft where saved_at < ?")
			.param(this.clock.instant().minus(KEPT).atZone(this.clock.getZone()).toOffsetDateTime())
			.update();
	}

}
