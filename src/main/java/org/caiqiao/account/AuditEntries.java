package org.caiqiao.account;

import org.springframework.data.repository.Repository;

/** The audit trail. */
interface AuditEntries extends Repository<AuditEntry, Long> {

	AuditEntry save(AuditEntry entry);

}
