package org.caiqiao.exchange.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The thread that works off imports, while the portal runs. It looks every second, as an
 * import may be asked for by another portal, and at once when this one is asked.
 */
@Component
class ImportWorker implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

	private final ImportWork work;

	private final Duration interval;

	private final Semaphore wakened = new Semaphore(0);

	private volatile @Nullable Thread thread;

	ImportWorker(ImportWork work, @Value("${caiqiao.import.interval:1s}") Duration interval) {
		this.work = work;
		this.interval = interval;
	}

	/** Has it look now. */
	void wake() {
		this.wakened.release();
	}

	@Override
	public void start() {
		Thread worker = Thread.ofPlatform().name("imports").daemon().unstarted(this::loop);
		// Named before it runs: a loop that does not find itself here ends at once.
		this.thread = worker;
		worker.start();
	}

	private void loop() {
		while (Thread.currentThread() == this.thread) {
			boolean worked = false;
			try {
				worked = this.work.next();
			}
			catch (RuntimeException ex) {
				// The database may be back in a moment.
				LOG.warn("Imports cannot be worked off at present", ex);
			}
			if (!worked) {
				rest();
			}
		}
	}

	private void rest() {
		try {
			if (this.wakened.tryAcquire(this.interval.toMillis(), TimeUnit.MILLISECONDS)) {
				this.wakened.drainPermits();
			}
		}
		catch (InterruptedException ex) {
			this.thread = null;
		}
	}

	/** Lets the stage it is at come to its end; a killed portal begins that one again. */
	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		wake();
		if (running != null && running != Thread.currentThread()) {
			try {
				running.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		Thread running = this.thread;
		return running != null && running.isAlive();
	}

}
