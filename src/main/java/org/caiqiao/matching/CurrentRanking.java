package org.caiqiao.matching;

import org.caiqiao.matching.engine.Ranking;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ranking in use. Which one it is is asked of the database each time, so that a
 * change counts at once on every page and on every node.
 */
@Component
class CurrentRanking {

	private final RankingVersions versions;

	private volatile @Nullable Known last;

	CurrentRanking(RankingVersions versions) {
		this.versions = versions;
	}

	/** The ranking by which pairs are scored. */
	@Transactional(readOnly = true)
	public Ranking get() {
		long active = version();
		Known known = this.last;
		if (known == null || known.version != active) {
			known = new Known(active, figures().ranking());
			this.last = known;
		}
		return known.ranking;
	}

	/** Its figures. */
	@Transactional(readOnly = true)
	public StoredFigures figures() {
		return this.versions.active().map(RankingVersion::figures).orElse(StoredFigures.SHIPPED);
	}

	/** Names the version in use; 0 while nobody changed anything. */
	@Transactional(readOnly = true)
	public long version() {
		return this.versions.activeId().orElse(0L);
	}

	private record Known(long version, Ranking ranking) {
	}

}
