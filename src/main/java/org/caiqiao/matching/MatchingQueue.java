package org.caiqiao.matching;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What changed and waits to be matched. One thread works it off, many things at a time
 * and each once, so that whoever tells of a change keeps no connection until then. What a
 * crash leaves here is found by the comparison at the next start.
 */
@Component
class MatchingQueue {

	/** Things that readers see at once. */
	private static final int BATCH = 128;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(MatchingQueue.class);

	private final MatchingUpkeep upkeep;

	private final Set<Subject> waiting = new LinkedHashSet<>();

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("matching").factory());

	private volatile boolean stopping;

	MatchingQueue(MatchingUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	/** Lets these things be matched soon. */
	void add(Collection<Subject> changed) {
		synchronized (this.waiting) {
			this.waiting.addAll(changed);
		}
		this.worker.execute(this::workOff);
	}

	private void workOff() {
		for (List<Subject> batch = next(); !batch.isEmpty(); batch = next()) {
			try {
				this.upkeep.update(batch.toArray(Subject[]::new));
			}
			catch (RuntimeException ex) {
				log.error("{} things that changed could not be matched; all are compared soon.", batch.size(), ex);
				this.upkeep.fallBehind();
			}
		}
	}

	private List<Subject> next() {
		synchronized (this.waiting) {
			List<Subject> batch = this.waiting.stream().limit(this.stopping ? 0 : BATCH).toList();
			batch.forEach(this.waiting::remove);
			return batch;
		}
	}

	/** Waits for the work to end, as the index closes after this. */
	@PreDestroy
	void stop() throws InterruptedException {
		this.stopping = true;
		this.worker.shutdown();
		if (!this.worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			log.warn("Matching what changed did not stop in time; the next start makes up for it.");
		}
	}

}
