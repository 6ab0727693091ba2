package org.caiqiao.matching;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts the coverage in the background, as it takes all needs; the last count is kept
 * until the portal stops.
 */
@Component
class CoverageCounting {

	private static final int LIST = 10;

	private final MatchingIndex index;

	private final Matchers matchers;

	private final Clock clock;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("coverage").priority(Thread.MIN_PRIORITY).factory());

	private final AtomicBoolean running = new AtomicBoolean();

	private volatile int percent;

	private volatile boolean stopping;

	private volatile @Nullable Coverage last;

	CoverageCounting(MatchingIndex index, Matchers matchers, Clock clock) {
		this.index = index;
		this.matchers = matchers;
		this.clock = clock;
	}

	/** The last count; null before the first. */
	@Nullable Coverage last() {
		return this.last;
	}

	/** How far a count is, 0 to 100; null while none is under way. */
	@Nullable Integer percent() {
		return this.running.get() ? Integer.valueOf(this.percent) : null;
	}

	/** Begins a count, unless one is under way. */
	void begin() {
		if (this.running.compareAndSet(false, true)) {
			this.percent = 0;
			this.background.execute(() -> {
				try {
					this.index.ask((snapshot) -> this.last = count(snapshot));
				}
				finally {
					this.running.set(false);
				}
			});
		}
	}

	private @Nullable Coverage count(Snapshot snapshot) {
		Matcher matcher = this.matchers.ofAll(snapshot);
		List<Subject> needs = snapshot.subjects()
			.stream()
			.filter((subject) -> subject.kind() == Kind.NEED)
			.sorted()
			.toList();
		var count = new Coverage.Count();
		for (int i = 0; i < needs.size(); i++) {
			if (this.stopping) {
				return this.last;
			}
			Subject need = needs.get(i);
			count.add(need, best(matcher, need, Kind.ACHIEVEMENT), best(matcher, need, Kind.EXPERT));
			this.percent = 100 * i / needs.size();
		}
		Map<Kind, Integer> all = new EnumMap<>(Kind.class);
		snapshot.subjects().forEach((subject) -> all.merge(subject.kind(), 1, Integer::sum));
		return count.result(this.clock.instant(), all);
	}

	private static List<Match> best(Matcher matcher, Subject need, Kind wanted) {
		return matcher.best(need, wanted, LIST, (any) -> true);
	}

	@PreDestroy
	void stop() {
		this.stopping = true;
		this.background.close();
	}

}
