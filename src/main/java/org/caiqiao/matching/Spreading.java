package org.caiqiao.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.Audit;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether and how the lists of needs are spread at present; the office switches it. */
@Service
class Spreading {

	/** Days during which something is new. */
	private static final int NEW = 30;

	private final Standings standings;

	private final AchievementManagement achievements;

	private final ExpertManagement experts;

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	Spreading(Standings standings, AchievementManagement achievements, ExpertManagement experts, JdbcClient database,
			Audit audit, Clock clock) {
		this.standings = standings;
		this.achievements = achievements;
		this.experts = experts;
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/** The rules for a list of this kind; those that change nothing while it is off. */
	Fairness of(Kind wanted) {
		Fairness fairness = this.standings.last().map(Standings.Counted::fairness).orElse(Fairness.NONE);
		return (fairness.spreads(wanted) && on()) ? fairness : Fairness.NONE;
	}

	/** The places of a list by these rules. */
	List<Fairness.Place> order(Fairness fairness, List<Match> best) {
		return fairness.order(best,
				newcomers(best.stream().map(Match::offering).filter(fairness::hardlySeen).toList()));
	}

	private Set<Subject> newcomers(List<Subject> some) {
		Instant since = this.clock.instant().minus(Duration.ofDays(NEW));
		Stream<Subject> fresh = this.achievements
			.publishedSince(since, ids(some, Kind.ACHIEVEMENT).stream().map(AchievementId::new).toList())
			.stream()
			.map(id -> MatchTexts.subject(Kind.ACHIEVEMENT, id.value()));
		Stream<Subject> people = this.experts.visibleSince(since, ids(some, Kind.EXPERT))
			.stream()
			.map(id -> MatchTexts.subject(Kind.EXPERT, id));
		return Stream.concat(fresh, people).collect(Collectors.toSet());
	}

	private static List<Long> ids(List<Subject> some, Kind kind) {
		return some.stream().filter(one -> one.kind() == kind).map(one -> Long.valueOf(one.id())).toList();
	}

	/** Whether the office wants lists to be spread. */
	boolean on() {
		return this.database.sql("select switched_on from matching_spreading").query(Boolean.class).single();
	}

	/** Switches it; nothing happens where it stands so already. */
	@Transactional
	void turn(boolean on) {
		if (this.database.sql("update matching_spreading set switched_on = ? where switched_on <> ?")
			.params(on, on)
			.update() > 0) {
			this.audit.record(on ? "matching.spreadingOn" : "matching.spreadingOff", "matching", 0);
		}
	}

}
