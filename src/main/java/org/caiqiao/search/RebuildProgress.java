package org.caiqiao.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a rebuild of the index has done. */
final class RebuildProgress {

	private final LongAdder done = new LongAdder();

	private final LongAdder total = new LongAdder();

	private final CompletableFuture<Void> end = new CompletableFuture<>();

	void expect(long entries) {
		this.total.add(entries);
	}

	void add(long entries) {
		this.done.add(entries);
	}

	long done() {
		return this.done.sum();
	}

	/** 0 to 100; a member that is added meanwhile doesn't take it beyond. */
	int percent() {
		long all = this.total.sum();
		return (all == 0) ? 0 : (int) Math.min(100, 100 * done() / all);
	}

	/** Done when the rebuild is, however it went. */
	CompletableFuture<Void> end() {
		return this.end;
	}

}
