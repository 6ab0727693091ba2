package org.caiqiao.matching;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the lists of all needs in the background: each night, some time after many texts
 * came or went, and when the office asks for it.
 */
@Component
class CoverageCounting {

	private static final int LIST = 10;

	/** Minutes between two looks whether there is reason to count. */
	private static final int LOOK = 10;

	/** So many texts that came or went are a reason, or else this share of all. */
	private static final int MANY = 50;

	private static final double SHARE = 0.05;

	private static final Duration OLD = Duration.ofHours(25);

	private static final Logger log = LoggerFactory.getLogger(CoverageCounting.class);

	private final MatchingIndex index;

	private final Standings standings;

	private final Matchers matchers;

	private final MatchFeedback feedback;

	private final Spreading spreading;

	private final Clock clock;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("coverage").priority(Thread.MIN_PRIORITY).factory());

	private final AtomicBoolean running = new AtomicBoolean();

	private volatile int percent;

	private volatile boolean stopping;

	private volatile int seen;

	CoverageCounting(MatchingIndex index, Standings standings, Matchers matchers, MatchFeedback feedback,
			Spreading spreading, Clock clock) {
		this.index = index;
		this.standings = standings;
		this.matchers = matchers;
		this.feedback = feedback;
		this.spreading = spreading;
		this.clock = clock;
	}

	/** The last count; null before the first. */
	@Nullable Coverage last() {
		return this.standings.last().map(Standings.Counted::coverage).orElse(null);
	}

	/** How far a count is, 0 to 100; null while none is under way. */
	@Nullable Integer percent() {
		return this.running.get() ? Integer.valueOf(this.percent) : null;
	}

	/** Begins a count, unless one is under way. */
	void begin() {
		begin(false);
	}

	@Scheduled(cron = "0 40 2 * * *")
	void nightly() {
		beginUnhurried();
	}

	/** The same as {@link #begin()}, leaving the machine to others. */
	void beginUnhurried() {
		begin(true);
	}

	/** An import that is still coming in is waited for. */
	@Scheduled(initialDelay = LOOK, fixedDelay = LOOK, timeUnit = TimeUnit.MINUTES)
	void follow() {
		Set<Subject> present = this.index.ask(Snapshot::subjects);
		boolean settled = present.size() == this.seen;
		this.seen = present.size();
		if (settled && !present.isEmpty() && due(present)) {
			beginUnhurried();
		}
	}

	private boolean due(Set<Subject> present) {
		Optional<Standings.Counted> last = this.standings.last();
		if (last.isEmpty() || last.get().at().plus(OLD).isBefore(this.clock.instant())) {
			return true;
		}
		Set<Subject> gone = new HashSet<>();
		last.get().standings().forEach(one -> gone.add(one.subject()));
		long come = present.stream().filter(subject -> !gone.remove(subject)).count();
		return come + gone.size() >= Math.max(MANY, SHARE * present.size());
	}

	private void begin(boolean unhurried) {
		if (this.running.compareAndSet(false, true)) {
			this.percent = 0;
			this.background.execute(() -> {
				try {
					this.index.ask(snapshot -> count(snapshot, unhurried));
				}
				catch (RuntimeException ex) {
					log.warn("The lists of all needs could not be counted; the next night tries again.", ex);
				}
				finally {
					this.running.set(false);
				}
			});
		}
	}

	/** Whether it came to its end; if not, the former count stays. */
	private boolean count(Snapshot snapshot, boolean unhurried) {
		PairHistory history = this.feedback.history();
		Matcher matcher = this.matchers.of(snapshot, history);
		Fairness achievements = this.spreading.of(Kind.ACHIEVEMENT);
		Fairness experts = this.spreading.of(Kind.EXPERT);
		Set<Subject> all = snapshot.subjects();
		List<Subject> needs = all.stream().filter(subject -> subject.kind() == Kind.NEED).sorted().toList();
		var count = new StandingCount();
		for (int i = 0; i < needs.size(); i++) {
			long begun = System.nanoTime();
			Subject need = needs.get(i);
			Predicate<Subject> allowed = offer -> !history.refused(need, offer);
			count.add(need, list(matcher, need, Kind.ACHIEVEMENT, allowed, achievements),
					list(matcher, need, Kind.EXPERT, allowed, experts));
			this.percent = 100 * i / needs.size();
			if (this.stopping) {
				return false;
			}
			if (unhurried) {
				// Systems that do not heed priorities get every other moment back.
				LockSupport.parkNanos(System.nanoTime() - begun);
			}
		}
		this.standings.keep(this.clock.instant(), RankingName.of(matcher.ranking()), count.result(all));
		return true;
	}

	private StandingCount.Ranked list(Matcher matcher, Subject need, Kind wanted, Predicate<Subject> allowed,
			Fairness fairness) {
		List<Match> found = matcher.best(need, wanted, fairness.candidates(wanted, LIST), allowed);
		return new StandingCount.Ranked(found.stream().limit(LIST).toList(),
				this.spreading.order(fairness, found).stream().limit(LIST).map(Fairness.Place::match).toList());
	}

	@PreDestroy
	void stop() {
		this.stopping = true;
		this.background.close();
	}

}
