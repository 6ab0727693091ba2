package org.caiqiao.club.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.caiqiao.club.planning.file.PlanFile;
import org.caiqiao.command.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Writes the best plan every few seconds, so that a kill loses little, and shows the
 * time.
 */
final class Keeper implements AutoCloseable {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Path results;

	private final Progress progress;

	private final AtomicReference<@Nullable Interim> unwritten = new AtomicReference<>();

	private final CountDownLatch done = new CountDownLatch(1);

	private final Thread thread;

	Keeper(Path results, Progress progress) {
		this.results = results;
		this.progress = progress;
		this.thread = Thread.ofPlatform().daemon().name("plan-keeper").start(this::work);
	}

	/** Hands in a better plan. */
	void keep(Interim better) {
		this.unwritten.set(better);
	}

	/** Writes nothing from now on. */
	@Override
	public void close() throws InterruptedException {
		this.done.countDown();
		this.thread.join();
	}

	private void work() {
		try {
			for (int seconds = 1; !this.done.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS); seconds++) {
				this.progress.to(seconds * PAUSE.toSeconds());
				Interim interim = this.unwritten.getAndSet(null);
				if (interim != null) {
					PlanFile.write(interim.plan().get(), this.results);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			// What cannot be written now is tried again at the end, where it is told.
			this.unwritten.set(null);
		}
	}

}
