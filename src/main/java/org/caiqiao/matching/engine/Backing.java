package org.caiqiao.matching.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How well a project fits an investor: by field, readiness and ticket size. The parts are
 * whole points and add up to the score. Nobody has judged such pairs yet: the figures are
 * set by hand, so that a shared field makes a weak fit, the right stage a fair one and
 * the right size of the ticket a strong one. What one side does not say counts nothing.
 *
 * @param project an achievement, or a need for money
 * @param fields of a shared field, or, against, of fields without a shared one
 * @param shared the codes of the shared fields
 * @param readiness of a readiness at the investor's stages, or, against, away from them
 * @param level the project's readiness, 1 to 9; null where unknown
 * @param ticket of an amount within the ticket, or, against, outside of it
 * @param amount what the project asks for, in 10,000 yuan; null where unknown
 * @param words how much of the thesis the project's words cover: no part of the score, it
 * orders projects of equal score
 */
public record Backing(Subject project, int fields, Set<String> shared, int readiness, @Nullable Integer level,
		int ticket, @Nullable BigDecimal amount, double words) {

	private static final int FIELDS = 45;

	private static final int READINESS = 30;

	private static final int TICKET = 25;

	/** Levels of readiness that speak as much against a project as it can. */
	private static final int FAR = 3;

	private static final int STRONG = 90;

	private static final int FAIR = 65;

	private static final int WEAK = 40;

	static Backing of(Thesis thesis, Piece project, double words) {
		Set<String> wanted = thesis.text().fields();
		var shared = new TreeSet<>(project.fields());
		shared.retainAll(wanted);
		boolean told = !wanted.isEmpty() && !project.fields().isEmpty();
		Facts facts = project.facts();
		BigDecimal amount = (facts.price() != null) ? facts.price() : facts.budget();
		return new Backing(project.subject(), !told ? 0 : shared.isEmpty() ? -FIELDS : FIELDS,
				Collections.unmodifiableSet(shared), readiness(thesis, project.readiness()), project.readiness(),
				ticket(thesis, amount), amount, words);
	}

	private static int readiness(Thesis thesis, @Nullable Integer level) {
		if (level == null || !thesis.staged()) {
			return 0;
		}
		int away = Math.max(0, Math.max(thesis.readyFrom() - level, level - thesis.readyTo()));
		return (away == 0) ? READINESS : -READINESS * Math.min(away, FAR) / FAR;
	}

	/** Against it costs all from twice or half the ticket on. */
	private static int ticket(Thesis thesis, @Nullable BigDecimal amount) {
		BigDecimal least = thesis.ticketMin();
		BigDecimal most = thesis.ticketMax();
		if (amount == null || amount.signum() <= 0 || (least == null && most == null)) {
			return 0;
		}
		double above = (most != null) ? amount.doubleValue() / Math.max(1, most.doubleValue()) - 1 : 0;
		double below = (least != null) ? least.doubleValue() / amount.doubleValue() - 1 : 0;
		double away = Math.max(above, below);
		return (away <= 0) ? TICKET : -(int) Math.round(TICKET * Math.min(1, away));
	}

	/** The sum of the parts, 0 to 100. */
	public int score() {
		return Math.max(0, this.fields + this.readiness + this.ticket);
	}

	/** What the score amounts to. */
	public Level fit() {
		int score = score();
		if (score < WEAK) {
			return Level.NONE;
		}
		return (score >= STRONG) ? Level.STRONG : (score >= FAIR) ? Level.FAIR : Level.WEAK;
	}

}
