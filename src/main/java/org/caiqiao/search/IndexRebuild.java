package org.caiqiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.hibernate.Timeouts;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the whole index anew from the database while the portal serves. What somebody
 * saves meanwhile stands in it once and as it was saved last: an entry replaces the one
 * before, and its row is held until it is written, so that a later change is written
 * later. Hibernate Search's own mass indexer promises neither.
 */
@Component
class IndexRebuild {

	private static final int BATCH = 200;

	private final EntityManager entities;

	private final TransactionOperations transactions;

	IndexRebuild(EntityManager entities, TransactionOperations transactions) {
		this.entities = entities;
		this.transactions = transactions;
	}

	/**
	 * Empties the index and fills it again.
	 * @param stopped asked before each batch: whether to give up
	 * @throws CancellationException where it was stopped; the index then lacks entries
	 */
	void run(RebuildProgress progress, BooleanSupplier stopped) {
		List<Class<?>> kinds = Search.mapping(this.entities.getEntityManagerFactory())
			.allIndexedEntities()
			.stream()
			.<Class<?>>map(entity -> entity.javaClass())
			.toList();
		kinds.forEach(kind -> progress.expect(count(kind)));
		for (Class<?> kind : kinds) {
			this.transactions.executeWithoutResult(status -> Search.session(this.entities).workspace(kind).purge());
			fill(kind, progress, stopped);
		}
	}

	private void fill(Class<?> kind, RebuildProgress progress, BooleanSupplier stopped) {
		List<Long> busy = new ArrayList<>();
		for (List<Long> ids = after(kind, 0); !ids.isEmpty(); ids = after(kind, ids.getLast())) {
			Set<Long> written = write(kind, ids, Timeouts.SKIP_LOCKED_MILLI, stopped);
			ids.stream().filter(id -> !written.contains(id)).forEach(busy::add);
			progress.add(written.size());
		}
		// Rows that somebody was changing are waited for one at a time: who holds one
		// row and waits for none blocks nobody for good.
		for (Long id : busy) {
			write(kind, List.of(id), Timeouts.WAIT_FOREVER_MILLI, stopped);
			progress.add(1);
		}
	}

	/** Those that were written; the others are gone, or were skipped as locked. */
	private Set<Long> write(Class<?> kind, List<Long> ids, int wait, BooleanSupplier stopped) {
		if (stopped.getAsBoolean()) {
			throw new CancellationException("The portal stops");
		}
		return this.transactions.execute(status -> {
			var found = this.entities
				.createQuery("select entry from " + kind.getName() + " entry where entry.id in :ids", kind)
				.setParameter("ids", ids)
				.setLockMode(LockModeType.PESSIMISTIC_READ)
				.setHint("jakarta.persistence.lock.timeout", wait)
				.getResultList();
			var plan = Search.session(this.entities).indexingPlan();
			found.forEach(plan::addOrUpdate);
			// Not at the end of the transaction, where the rows are free again.
			plan.execute();
			return found.stream().map(entry -> ((ListedEntity<?>) entry).key()).collect(Collectors.toSet());
		});
	}

	private List<Long> after(Class<?> kind, long last) {
		return this.transactions.execute(
				status -> this.entities
					.createQuery("select entry.id from " + kind.getName()
							+ " entry where entry.id > :last order by entry.id", Long.class)
					.setParameter("last", last)
					.setMaxResults(BATCH)
					.getResultList());
	}

	private long count(Class<?> kind) {
		return this.transactions.execute(
				status -> this.entities.createQuery("select count(entry) from " + kind.getName() + " entry", Long.class)
					.getSingleResult());
	}

}
