package org.caiqiao;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

import org.springframework.boot.test.context.TestComponent;

/** Counts SQL statements. */
@TestComponent
public class Statements {

	private final SessionFactory factory;

	Statements(EntityManagerFactory factory) {
		this.factory = factory.unwrap(SessionFactory.class);
		this.factory.getStatistics().setStatisticsEnabled(true);
	}

	/** How many statements this sends to the database. */
	public long of(Runnable work) {
		long before = this.factory.getStatistics().getPrepareStatementCount();
		work.run();
		return this.factory.getStatistics().getPrepareStatementCount() - before;
	}

}
