package org.caiqiao;

import java.util.Map;

import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Counts SQL statements, those of the calling thread only: what the portal does in the
 * background meanwhile does not count.
 */
@TestComponent
public class Statements implements HibernatePropertiesCustomizer {

	private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(JdbcSettings.STATEMENT_INSPECTOR, (StatementInspector) sql -> {
			COUNT.set(COUNT.get() + 1);
			return sql;
		});
	}

	/** How many statements this sends to the database. */
	public long of(Runnable work) {
		long before = COUNT.get();
		work.run();
		return COUNT.get() - before;
	}

}
