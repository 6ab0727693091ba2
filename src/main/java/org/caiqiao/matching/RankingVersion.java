package org.caiqiao.matching;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caiqiao.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the ranking, as far as they differ from those that come with the portal: so
 * a new edition of the portal may improve all the others.
 */
@Entity
@Table(name = "ranking_version")
class RankingVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ranking_version_seq")
	@SequenceGenerator(name = "ranking_version_seq", allocationSize = 50)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private RankingOrigin origin;

	private String figures;

	private String report;

	private @Nullable Long madeBy;

	private Instant madeAt;

	private @Nullable Long usedBy;

	private @Nullable Instant usedAt;

	private boolean active;

	@SuppressWarnings("NullAway.Init")
	protected RankingVersion() {
	}

	/** Figures that are not in use yet. */
	RankingVersion(RankingOrigin origin, StoredFigures figures, String report, AccountId by, Instant now) {
		this.origin = origin;
		this.figures = figures.text();
		this.report = report;
		this.madeBy = by.value();
		this.madeAt = now;
	}

	/** From now on pairs are scored by these figures, with these weights. */
	RankingVersion use(StoredFigures weighed, AccountId by, Instant now) {
		this.figures = weighed.text();
		this.usedBy = by.value();
		this.usedAt = now;
		this.active = true;
		return this;
	}

	/** The figures stay, and not that this person made or used them. */
	void forget(AccountId who) {
		if (Objects.equals(this.madeBy, who.value())) {
			this.madeBy = null;
		}
		if (Objects.equals(this.usedBy, who.value())) {
			this.usedBy = null;
		}
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	RankingOrigin origin() {
		return this.origin;
	}

	StoredFigures figures() {
		return StoredFigures.of(this.figures);
	}

	String report() {
		return this.report;
	}

	Instant madeAt() {
		return this.madeAt;
	}

	@Nullable AccountId usedBy() {
		return (this.usedBy != null) ? new AccountId(this.usedBy) : null;
	}

	@Nullable Instant usedAt() {
		return this.usedAt;
	}

	boolean active() {
		return this.active;
	}

}
