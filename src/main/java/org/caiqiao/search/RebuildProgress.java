package org.caiqiao.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Counts what a rebuild of the index has done. */
final class RebuildProgress implements MassIndexingMonitor {

	private final LongAdder done = new LongAdder();

	private final LongAdder total = new LongAdder();

	private final CompletableFuture<Void> end = new CompletableFuture<>();

	@Override
	public void documentsAdded(long increment) {
		this.done.add(increment);
	}

	@Override
	public void documentsBuilt(long increment) {
		// Built is not yet written: only what was added counts.
	}

	@Override
	public void entitiesLoaded(long increment) {
		// As above.
	}

	@Override
	public void addToTotalCount(long increment) {
		this.total.add(increment);
	}

	@Override
	public void indexingCompleted() {
		// The rebuild's own end is told by its future.
	}

	long done() {
		return this.done.sum();
	}

	int percent() {
		long all = this.total.sum();
		return (all == 0) ? 0 : (int) Math.min(100, 100 * done() / all);
	}

	CompletableFuture<Void> end() {
		return this.end;
	}

	void endsWith(CompletableFuture<Void> rebuild) {
		rebuild.whenComplete((done, failure) -> this.end.complete(null));
	}

}
