package org.caiqiao.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of each day on which the lists of all needs were counted. */
@Component
class MatchingDays {

	private static final String COLUMNS = """
			day, ranking, needs, needs_strong, needs_fair, needs_weak, lower_quartile, median, upper_quartile,
			achievements, achievements_never, experts, experts_never, top_share""";

	private final JdbcClient database;

	private final Clock clock;

	MatchingDays(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Keeps the figures of a count; those of an earlier one of the same day go. */
	void keep(Instant at, String ranking, List<Standing> standings) {
		LocalDate today = LocalDate.ofInstant(at, this.clock.getZone());
		MatchingDay day = MatchingDay.of(today, ranking, Coverage.of(at, standings), standings);
		this.database.sql("delete from matching_day where day = ?").param(today).update();
		this.database
			.sql("insert into matching_day (" + COLUMNS
					+ ", counted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(today, ranking, day.needs(), day.strong(), day.fair(), day.weak(), day.lower(), day.median(),
					day.upper(), day.achievements(), day.achievementsNever(), day.experts(), day.expertsNever(),
					day.topShare(), Timestamp.from(at))
			.update();
	}

	/** When it was counted last. */
	Optional<Instant> lastAt() {
		return this.database.sql("select counted_at from matching_day order by day desc limit 1")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional();
	}

	/** The last days, the latest first. */
	List<MatchingDay> latest(int most) {
		return this.database.sql("select " + COLUMNS + " from matching_day order by day desc limit ?")
			.param(most)
			.query((row, number) -> new MatchingDay(row.getObject(1, LocalDate.class), row.getString(2), row.getInt(3),
					row.getInt(4), row.getInt(5), row.getInt(6), row.getDouble(7), row.getDouble(8), row.getDouble(9),
					row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13), row.getDouble(14)))
			.list();
	}

}
