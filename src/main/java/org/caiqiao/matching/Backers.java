package org.caiqiao.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.CooperationWay;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.investor.InvestorProfile;
import org.caiqiao.matching.engine.Backing;
import org.caiqiao.matching.engine.Backings;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.Thesis;
import org.caiqiao.need.NeedKind;
import org.caiqiao.need.NeedManagement;

import org.springframework.stereotype.Component;

/**
 * Pairs projects and investors. A project is an achievement whose owners would share it
 * with an investor, or a need for money. Both sides come from one computation.
 */
@Component
class Backers {

	/** So many are looked at until enough are found whose owners would share them. */
	private static final int CANDIDATES = 200;

	/**
	 * Ways of Article 16 that leave an investor no part: a project has others, or none
	 * named yet.
	 */
	private static final Set<String> WITHOUT = Set.of(CooperationWay.TRANSFER.name(), CooperationWay.LICENCE.name());

	private final MatchingIndex index;

	private final InvestorManagement investors;

	private final AchievementManagement achievements;

	private final NeedManagement needs;

	Backers(MatchingIndex index, InvestorManagement investors, AchievementManagement achievements,
			NeedManagement needs) {
		this.index = index;
		this.investors = investors;
		this.achievements = achievements;
		this.needs = needs;
	}

	/**
	 * The investors that fit a project best, at least weakly; none where it is no
	 * project.
	 */
	List<Backed> investorsFor(Subject project, int most) {
		Set<Subject> open = (project.kind() == Kind.NEED) ? wanting() : shared(List.of(project));
		if (!open.contains(project)) {
			return List.of();
		}
		List<InvestorProfile> all = this.investors.approved();
		return this.index.ask(snapshot -> {
			var backings = new Backings(snapshot);
			return all.stream()
				.flatMap(investor -> backings.of(Theses.of(investor), project)
					.map(fit -> new Backed(investor, fit))
					.stream())
				.filter(backed -> backed.fit().fit() != Level.NONE)
				.sorted(Comparator.comparing(Backed::fit, Backings.BEST_FIRST)
					.thenComparingLong(backed -> backed.investor().id().value()))
				.limit(most)
				.toList();
		});
	}

	/**
	 * The projects that fit an investor best, at least weakly; none while it is not
	 * admitted.
	 */
	List<Backed> projectsFor(InvestorId id, int most) {
		Optional<InvestorProfile> investor = this.investors.find(id).filter(InvestorProfile::visible);
		if (investor.isEmpty()) {
			return List.of();
		}
		Thesis thesis = Theses.of(investor.get());
		Set<Subject> wanting = wanting();
		Found found = this.index.ask(snapshot -> {
			var backings = new Backings(snapshot);
			return new Found(backings.best(thesis, Kind.ACHIEVEMENT, any -> true, CANDIDATES),
					backings.best(thesis, Kind.NEED, wanting::contains, most));
		});
		Set<Subject> shared = shared(found.achievements().stream().map(Backing::project).toList());
		return Stream
			.concat(found.achievements().stream().filter(fit -> shared.contains(fit.project())), found.needs().stream())
			.sorted(Backings.BEST_FIRST)
			.limit(most)
			.map(fit -> new Backed(investor.get(), fit))
			.toList();
	}

	/** The public needs for money. */
	private Set<Subject> wanting() {
		return this.needs.publishedOf(NeedKind.MONEY)
			.stream()
			.map(need -> MatchTexts.subject(Kind.NEED, need.value()))
			.collect(Collectors.toSet());
	}

	/** Those of these achievements that are public and whose owners would share them. */
	private Set<Subject> shared(List<Subject> achievements) {
		return this.achievements
			.findAll(achievements.stream().map(one -> new AchievementId(Long.parseLong(one.id()))).toList())
			.stream()
			.filter(found -> found.published() && shares(found.content().cooperationWays()))
			.map(found -> MatchTexts.subject(Kind.ACHIEVEMENT, found.id().value()))
			.collect(Collectors.toSet());
	}

	private static boolean shares(List<String> ways) {
		return ways.isEmpty() || !WITHOUT.containsAll(ways);
	}

	private record Found(List<Backing> achievements, List<Backing> needs) {
	}

	/**
	 * A project with an investor it fits.
	 *
	 * @param investor the investor
	 * @param fit how well, and the project
	 */
	record Backed(InvestorProfile investor, Backing fit) {
	}

}
