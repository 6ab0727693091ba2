package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the figures of the ranking are written. */
@Service
@Transactional
class RankingManagement {

	private static final int LISTED = 20;

	private final RankingVersions versions;

	private final CurrentRanking current;

	private final Audit audit;

	private final Clock clock;

	RankingManagement(RankingVersions versions, CurrentRanking current, Audit audit, Clock clock) {
		this.versions = versions;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Weighs the parts of a score anew.
	 * @param version the version that its author read, so that nobody's change is lost
	 */
	void weigh(SignedIn who, long version, Map<WeighedPart, BigDecimal> weights) {
		if (this.current.version() != version) {
			throw Rejected.because("matching.ranking.changed");
		}
		StoredFigures before = this.current.figures();
		StoredFigures after = before.weighed(weights);
		if (!after.equals(before)) {
			use(who, new RankingVersion(RankingOrigin.WEIGHTS, after, "", who.accountId(), this.clock.instant()),
					after);
		}
	}

	/** Keeps what was learned, to be read before it is used. */
	void propose(SignedIn who, StoredFigures learned, String report) {
		var version = this.versions
			.save(new RankingVersion(RankingOrigin.TRAINED, learned, report, who.accountId(), this.clock.instant()));
		this.audit.record("matching.rankingLearned", "ranking", version.id());
	}

	/** Scores pairs by learned figures from now on; the officers' weights stay. */
	void useTrained(SignedIn who, long id) {
		RankingVersion trained = this.versions.findById(id)
			.filter(found -> found.origin() == RankingOrigin.TRAINED)
			.orElseThrow(() -> NotFound.of("ranking", id));
		use(who, trained, trained.figures().weighed(this.current.figures().weights()));
	}

	/** Goes back to the figures that come with the portal; the officers' weights stay. */
	void useShipped(SignedIn who) {
		StoredFigures before = this.current.figures();
		if (before.trained()) {
			StoredFigures shipped = StoredFigures.SHIPPED.weighed(before.weights());
			use(who, new RankingVersion(RankingOrigin.SHIPPED, shipped, "", who.accountId(), this.clock.instant()),
					shipped);
		}
	}

	private void use(SignedIn who, RankingVersion version, StoredFigures figures) {
		try {
			this.versions.retire();
			RankingVersion used = this.versions
				.saveAndFlush(version.use(figures, who.accountId(), this.clock.instant()));
			this.audit.record("matching.rankingUsed", "ranking", used.id(),
					Map.of("origin", "enum.RankingOrigin." + used.origin(), "weights", weights(figures)));
		}
		catch (DataIntegrityViolationException ex) {
			throw Rejected.because("matching.ranking.changed");
		}
	}

	private static String weights(StoredFigures figures) {
		return figures.weights()
			.entrySet()
			.stream()
			.map(entry -> entry.getKey() + " " + entry.getValue().toPlainString())
			.collect(Collectors.joining(", "));
	}

	/** The versions that were in use, the latest first. */
	@Transactional(readOnly = true)
	List<RankingVersion> used() {
		return this.versions.used(Limit.of(LISTED));
	}

	/** What was learned last. */
	@Transactional(readOnly = true)
	Optional<RankingVersion> lastTrained() {
		return this.versions.lastTrained();
	}

}
