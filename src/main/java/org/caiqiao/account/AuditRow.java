package org.caiqiao.account;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as administrators read it. */
record AuditRow(Instant at, @Nullable Long actorId, String actorName, String action, String subjectKind, long subjectId,
		Map<String, String> details) {

	/** How the list names its subject in its address. */
	public String subject() {
		return this.subjectKind + ":" + this.subjectId;
	}

}
