package org.caiqiao.exchange.jobs;

import java.time.Clock;

import jakarta.persistence.EntityManager;
import org.caiqiao.club.GoneMembers;
import org.caiqiao.exchange.rows.Importer;
import org.caiqiao.introduction.GoneParties;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes back what an import wrote, as a whole: where something else in the portal hangs
 * on one of its entries, all of them stay.
 */
@Component
class TakingBack {

	private static final int CHUNK = 500;

	private final ImportJobs jobs;

	private final GoneMembers registrations;

	private final GoneParties introductions;

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	/** So that progress shows before the whole is committed. */
	private final TransactionTemplate aside;

	private final Clock clock;

	TakingBack(ImportJobs jobs, GoneMembers registrations, GoneParties introductions, EntityManager entities,
			PlatformTransactionManager transactions, Clock clock) {
		this.jobs = jobs;
		this.registrations = registrations;
		this.introductions = introductions;
		this.entities = entities;
		this.transaction = new TransactionTemplate(transactions);
		this.aside = new TransactionTemplate(transactions);
		this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Undoes an import that was complete. */
	void run(long id, Importer<?> importer) {
		boolean removed = removeUnused(id, importer);
		this.transaction.executeWithoutResult(status -> {
			ImportJob job = this.jobs.findById(id).orElseThrow();
			if (removed) {
				job.undone(this.clock.instant());
			}
			else {
				job.keep("import.inUse");
			}
		});
	}

	private boolean removeUnused(long id, Importer<?> importer) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute(status -> {
				int before = hanging();
				removeAll(id, importer);
				boolean inUse = hanging() > before;
				if (inUse) {
					status.setRollbackOnly();
				}
				return !inUse;
			}));
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	/**
	 * Introductions and registrations of whatever is gone: the database itself would not
	 * miss those.
	 */
	private int hanging() {
		return this.registrations.count() + this.introductions.count();
	}

	/** Removes all that an import wrote so far. */
	void removeAll(long id, Importer<?> importer) {
		this.transaction.executeWithoutResult(status -> {
			int removed = 0;
			for (int some = importer.takeBack(id, CHUNK); some > 0; some = importer.takeBack(id, CHUNK)) {
				this.entities.flush();
				this.entities.clear();
				removed += some;
				int done = removed;
				this.aside.executeWithoutResult(inner -> this.jobs.noteDone(id, done));
			}
		});
	}

}
