package org.caiqiao.matching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.TextHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the matching index in line with what is published. What changed is brought in
 * line by itself; everything is compared at the start and after imports, and only
 * differences cost work, so that whatever a crash left undone is mended.
 */
@Component
class MatchingUpkeep {

	private static final long RETRY = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(MatchingUpkeep.class);

	private final Published published;

	private final Encoding encoding;

	private final MatchingIndex index;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("matching-comparison").factory());

	private final AtomicBoolean asked = new AtomicBoolean();

	/** Whether something was not brought in line that ought to be. */
	private volatile boolean behind;

	private volatile boolean stopping;

	private volatile Progress progress = Progress.IDLE;

	MatchingUpkeep(Published published, Encoding encoding, MatchingIndex index) {
		this.published = published;
		this.encoding = encoding;
		this.index = index;
	}

	/** How far the background work is. */
	Progress progress() {
		return this.progress;
	}

	/** Brings these things in line, at once. */
	synchronized void update(Subject... changed) {
		Map<Subject, List<MatchText>> now = this.published.texts(List.of(changed));
		List<MatchText> texts = all(now);
		put(now, this.encoding.of(texts));
		this.encoding.of(Sentences.of(texts));
	}

	/**
	 * Puts these in the place of what the index has of them, as they are now: what was
	 * written meanwhile counts, not what somebody read before. Nothing is encoded.
	 */
	synchronized void putAnew(List<Subject> subjects) {
		Map<Subject, List<MatchText>> now = this.published.texts(subjects);
		put(now, this.encoding.known(all(now)));
	}

	private void put(Map<Subject, List<MatchText>> now, Map<TextHash, float[]> vectors) {
		now.forEach((subject, texts) -> this.index.put(subject, texts, vectors));
		this.index.publish();
	}

	/**
	 * Brings everything in line, in the background; asked for again while it waits, it
	 * runs once.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void compareAll() {
		if (this.asked.compareAndSet(false, true)) {
			this.background.execute(() -> {
				this.asked.set(false);
				this.behind = false;
				try {
					new Comparison(this.published, this.encoding, this.index, this::putAnew, now -> this.progress = now,
							() -> this.stopping)
						.run();
					new SentenceEncoding(this.published, this.encoding, () -> this.stopping).run();
				}
				catch (RuntimeException ex) {
					log.error("The matching index could not be brought in line; this is tried again soon.", ex);
					this.behind = true;
				}
				finally {
					this.progress = Progress.IDLE;
				}
			});
		}
	}

	/** Something could not be brought in line: all is compared again soon. */
	void fallBehind() {
		this.behind = true;
	}

	/** Texts that got no vector while an encoder failed get it once it works again. */
	@Scheduled(initialDelay = RETRY, fixedDelay = RETRY, timeUnit = TimeUnit.MINUTES)
	void heal() {
		if (this.behind || this.encoding.troubled() || this.index.ask(MatchingUpkeep::lacksVectors)) {
			compareAll();
		}
	}

	private static boolean lacksVectors(Snapshot snapshot) {
		return snapshot.holdings().values().stream().anyMatch(held -> held.encoded() < held.pieces());
	}

	static List<MatchText> all(Map<Subject, List<MatchText>> texts) {
		return texts.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * Waits for the work to end, as the index closes after this. Nobody is interrupted: a
	 * file that is being written would be closed by that.
	 */
	@PreDestroy
	void stop() throws InterruptedException {
		this.stopping = true;
		this.background.shutdown();
		if (!this.background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			log.warn("Matching did not stop in time; the next start goes on with it.");
		}
	}

	/**
	 * How far work has come.
	 *
	 * @param done texts done
	 * @param total texts in all; 0 when there is nothing to do
	 */
	record Progress(int done, int total) {

		static final Progress IDLE = new Progress(0, 0);

		/** In percent, 0 to 100; 100 when there is nothing to do. */
		public int percent() {
			return (this.total == 0) ? 100 : 100 * this.done / this.total;
		}
	}

}
