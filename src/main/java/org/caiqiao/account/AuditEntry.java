package org.caiqiao.account;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing somebody did; written once and never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Instant at;

	private @Nullable Long actorId;

	private String actorName;

	private String action;

	private String subjectKind;

	private long subjectId;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> details;

	/** For the database alone. */
	@SuppressWarnings("NullAway")
	protected AuditEntry() {
	}

	AuditEntry(Instant at, @Nullable SignedIn actor, String action, String subjectKind, long subjectId,
			Map<String, String> details) {
		this.at = at;
		this.actorId = (actor != null) ? actor.accountId().value() : null;
		this.actorName = (actor != null) ? actor.displayName() : "";
		this.action = action;
		this.subjectKind = subjectKind;
		this.subjectId = subjectId;
		this.details = new TreeMap<>(details);
	}

}
