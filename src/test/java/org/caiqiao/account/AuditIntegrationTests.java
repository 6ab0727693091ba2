package org.caiqiao.account;

import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class AuditIntegrationTests {

	private final Audit audit;

	private final JdbcClient database;

	AuditIntegrationTests(@Autowired Audit audit, @Autowired JdbcClient database) {
		this.audit = audit;
		this.database = database;
	}

	@Test
	void keepsWhatThePortalItselfDid() {
		this.audit.record("test.kept", "test", 4711, Map.of("reason", "因为"));
		assertThat(this.database
			.sql("select actor_id, actor_name, details->>'reason' as reason from audit_entry"
					+ " where action = 'test.kept' and subject_kind = 'test' and subject_id = 4711")
			.query()
			.singleRow()).containsEntry("actor_id", null).containsEntry("actor_name", "").containsEntry("reason", "因为");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set action = 'x'", "delete from audit_entry", "truncate audit_entry" })
	void isNeverChangedAfterwards(String change) {
		this.audit.record("test.kept", "test", 1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(change).update())
			.withMessageContaining("append-only");
	}

}
