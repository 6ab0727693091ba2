package org.caiqiao.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The last count of the lists of all needs; kept in the database, and at hand. */
@Component
class Standings {

	private final JdbcTemplate batches;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final MatchingDays days;

	private volatile @Nullable Counted last;

	Standings(JdbcTemplate batches, JdbcClient database, TransactionTemplate transaction, MatchingDays days) {
		this.batches = batches;
		this.database = database;
		this.transaction = transaction;
		this.days = days;
	}

	/**
	 * Keeps a count in the place of the one before, and its figures as those of the day.
	 */
	void keep(Instant at, String ranking, List<Standing> standings) {
		this.transaction.executeWithoutResult(status -> {
			this.database.sql("delete from matching_standing").update();
			this.batches.batchUpdate(
					"insert into matching_standing (kind, id, lists, shown, best_level, best_score) values (?, ?, ?, ?, ?, ?)",
					standings.stream()
						.map(one -> new Object[] { one.subject().kind().name(), Long.valueOf(one.subject().id()),
								one.lists(), one.shown(), one.asks() ? one.level().name() : null, one.score() })
						.toList());
			this.days.keep(at, ranking, standings);
		});
		this.last = Counted.of(at, standings);
	}

	/** The last count; empty before the first. */
	Optional<Counted> last() {
		Counted known = this.last;
		if (known == null) {
			known = this.days.lastAt().map(at -> Counted.of(at, read())).orElse(null);
			this.last = known;
		}
		return Optional.ofNullable(known);
	}

	private List<Standing> read() {
		return this.database
			.sql("select kind, id, lists, shown, best_level, best_score from matching_standing order by kind, id")
			.query((row, number) -> standing(row))
			.list();
	}

	private static Standing standing(ResultSet row) throws SQLException {
		String level = row.getString(5);
		return new Standing(new Subject(Kind.valueOf(row.getString(1)), row.getString(2)), row.getInt(3), row.getInt(4),
				(level != null) ? Level.valueOf(level) : Level.NONE, row.getDouble(6));
	}

	/**
	 * A count, and what follows of it.
	 *
	 * @param standings how everything came off
	 * @param coverage how well everybody is served
	 * @param fairness how lists are spread
	 */
	record Counted(List<Standing> standings, Coverage coverage, Fairness fairness) {

		static Counted of(Instant at, List<Standing> standings) {
			return new Counted(List.copyOf(standings), Coverage.of(at, standings), Fairness.of(standings));
		}

		Instant at() {
			return this.coverage.at();
		}

	}

}
