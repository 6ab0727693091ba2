package org.caiqiao.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.TextHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the matching index in line with what is published. One thing is brought in line
 * at once; everything is compared at the start and after imports, and only differences
 * cost work, so that whatever a crash left undone is mended.
 */
@Component
class MatchingUpkeep {

	/**
	 * Texts encoded between two looks of the readers: their matches by meaning appear in
	 * steps.
	 */
	private static final int STEP = 1000;

	/** Texts encoded between two looks whether the portal stops. */
	private static final int SLICE = 64;

	private static final long RETRY = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(MatchingUpkeep.class);

	private final Published published;

	private final Encoding encoding;

	private final MatchingIndex index;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("matching").factory());

	private final AtomicBoolean asked = new AtomicBoolean();

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

	/** Brings one thing in line, at once. */
	synchronized void update(Subject subject) {
		List<MatchText> texts = this.published.texts(subject);
		this.index.put(subject, texts, this.encoding.of(texts));
		this.index.publish();
		this.encoding.of(Sentences.of(texts));
	}

	/**
	 * Puts these in the place of what the index has of them, as they are now: what was
	 * written meanwhile counts, not what somebody read before. Nothing is encoded.
	 */
	synchronized void putAnew(List<Subject> subjects) {
		Map<Subject, List<MatchText>> now = new LinkedHashMap<>();
		subjects.forEach(subject -> now.put(subject, this.published.texts(subject)));
		Map<TextHash, float[]> vectors = this.encoding.known(now.values().stream().flatMap(List::stream).toList());
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
				try {
					compare();
					new SentenceEncoding(this.published, this.encoding, () -> this.stopping).run();
				}
				catch (RuntimeException ex) {
					log.error("The matching index could not be brought in line; the next start tries again.", ex);
				}
				finally {
					this.progress = Progress.IDLE;
				}
			});
		}
	}

	/** Texts that got no vector while the encoder failed get it once it works again. */
	@Scheduled(initialDelay = RETRY, fixedDelay = RETRY, timeUnit = TimeUnit.MINUTES)
	void heal() {
		if (this.encoding.troubled()) {
			compareAll();
		}
	}

	/**
	 * First the words of all that differs, so that everything can be found; then, step by
	 * step, its meaning.
	 */
	private void compare() {
		Map<Subject, List<MatchText>> different = new LinkedHashMap<>();
		Set<Subject> gone = new HashSet<>(this.index.ask(snapshot -> snapshot.subjects()));
		this.published.each((subject, texts) -> {
			gone.remove(subject);
			if (!this.index.ask(snapshot -> snapshot.holds(subject, texts))) {
				different.put(subject, texts);
			}
		});
		if (different.isEmpty() && gone.isEmpty()) {
			return;
		}
		log.info("{} texts to be matched are new or changed, {} are gone.", different.size(), gone.size());
		gone.forEach(subject -> this.index.put(subject, List.of(), Map.of()));
		different.forEach((subject, texts) -> this.index.put(subject, texts, this.encoding.known(texts)));
		this.index.publish();
		encode(different);
	}

	private void encode(Map<Subject, List<MatchText>> different) {
		var subjects = new ArrayList<>(different.keySet());
		for (int from = 0; from < subjects.size(); from += STEP) {
			List<Subject> step = subjects.subList(from, Math.min(from + STEP, subjects.size()));
			for (int at = 0; at < step.size(); at += SLICE) {
				if (this.stopping) {
					return;
				}
				this.progress = new Progress(from + at, subjects.size());
				List<Subject> slice = step.subList(at, Math.min(at + SLICE, step.size()));
				this.encoding.of(slice.stream().flatMap(subject -> texts(different, subject).stream()).toList());
			}
			putAnew(step);
		}
		log.info("{} texts are matched by words and meaning.", subjects.size());
	}

	private static List<MatchText> texts(Map<Subject, List<MatchText>> different, Subject subject) {
		return different.getOrDefault(subject, List.of());
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
