package org.caiqiao.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.caiqiao.search.Facet;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail: who did what when, newest first. */
@Component
@Transactional(readOnly = true)
class AuditListing {

	private final JdbcClient database;

	private final AccountLabels labels;

	private final JsonMapper json;

	AuditListing(JdbcClient database, AccountLabels labels, JsonMapper json) {
		this.database = database;
		this.labels = labels;
		this.json = json;
	}

	Listing<AuditRow> find(ListingRequest request, Locale locale) {
		var all = AuditCondition.of(request, "");
		long total = this.database.sql("select count(*) from audit_entry where " + all.sql())
			.params(all.values())
			.query(Long.class)
			.single();
		String order = "oldest".equals(request.sort()) ? "at, id" : "at desc, id desc";
		List<AuditRow> rows = this.database
			.sql("select * from audit_entry where " + all.sql() + " order by " + order + " limit " + ListingRequest.SIZE
					+ " offset " + (request.page() - 1L) * ListingRequest.SIZE)
			.params(all.values())
			.query((row, at) -> row(row, locale))
			.list();
		return new Listing<>(request, rows, total,
				List.of(actions(request, locale), actors(request, locale), subjects(request, total, locale)),
				List.of("newest", "oldest"));
	}

	private Facet actions(ListingRequest request, Locale locale) {
		var others = AuditCondition.of(request, AuditCondition.ACTION);
		return new Facet(AuditCondition.ACTION,
				this.database
					.sql("select action, count(*) as number from audit_entry where " + others.sql()
							+ " group by action order by number desc, action")
					.params(others.values())
					.query((row, at) -> value(request, AuditCondition.ACTION, row.getString("action"),
							this.labels.text("audit." + row.getString("action"), row.getString("action"), locale),
							row.getLong("number")))
					.list());
	}

	/** Those who did most; somebody else is found by name. */
	private Facet actors(ListingRequest request, Locale locale) {
		var others = AuditCondition.of(request, AuditCondition.ACTOR);
		return new Facet(AuditCondition.ACTOR, this.database
			.sql("select coalesce(actor_id, 0) as actor, max(actor_name) as name, count(*) as number"
					+ " from audit_entry where " + others.sql() + " group by 1 order by number desc, actor limit 50")
			.params(others.values())
			.query((row, at) -> value(request, AuditCondition.ACTOR, row.getString("actor"),
					(row.getLong("actor") == 0) ? this.labels.text("audit.portal", "", locale) : row.getString("name"),
					row.getLong("number")))
			.list());
	}

	/** Only what was chosen by a link: there are too many to offer. */
	private Facet subjects(ListingRequest request, long total, Locale locale) {
		return new Facet(AuditCondition.SUBJECT, request.values(AuditCondition.SUBJECT).stream().map(subject -> {
			String kind = subject.substring(0, subject.indexOf(':'));
			String label = this.labels.text("audit.subject." + kind, kind, locale) + " "
					+ subject.substring(kind.length() + 1);
			return new Facet.Value(subject, label, total, true);
		}).toList());
	}

	private static Facet.Value value(ListingRequest request, String facet, String code, String label, long count) {
		return new Facet.Value(code, label, count, request.values(facet).contains(code));
	}

	private AuditRow row(ResultSet row, Locale locale) throws SQLException {
		Map<String, String> details = this.json.readValue(row.getString("details"), new TypeReference<>() {
		});
		var texts = new TreeMap<String, String>();
		details.forEach((key, value) -> texts.put(key, this.labels.detail(value, locale)));
		return new AuditRow(row.getTimestamp("at").toInstant(), (Long) row.getObject("actor_id"),
				row.getString("actor_name"), row.getString("action"), row.getString("subject_kind"),
				row.getLong("subject_id"), texts);
	}

}
