package org.caiqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.demo.DemoFiles.AchievementEntry;
import org.caiqiao.demo.DemoFiles.NeedEntry;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes and removes the achievements and needs of the demo district. */
@Component
class DemoListings {

	private static final int SOME = 500;

	private final DemoFiles files;

	private final AchievementImport achievements;

	private final NeedImport needs;

	private final Clock clock;

	DemoListings(JsonMapper json, AchievementImport achievements, NeedImport needs, Clock clock) {
		this.files = new DemoFiles(json);
		this.achievements = achievements;
		this.needs = needs;
		this.clock = clock;
	}

	/**
	 * What the keys of the listings stand for.
	 *
	 * @param achievements by key
	 * @param needs by key
	 */
	record Keys(Map<String, AchievementId> achievements, Map<String, NeedId> needs) {
	}

	Keys write(DemoKeys members) {
		return new Keys(achievements(members), needs(members));
	}

	void erase() {
		int removed = this.needs.removeDemo(SOME);
		while (removed > 0) {
			removed = this.needs.removeDemo(SOME);
		}
		removed = this.achievements.removeDemo(SOME);
		while (removed > 0) {
			removed = this.achievements.removeDemo(SOME);
		}
	}

	private Map<String, AchievementId> achievements(DemoKeys keys) {
		var entries = this.files.read("achievements.json", AchievementEntry.class);
		var ids = this.achievements.publish(entries.stream()
			.map(entry -> new AchievementImport.Row(new AchievementOwners(
					entry.owners().stream().map(key -> DemoKeys.known(keys.experts(), key)).collect(Collectors.toSet()),
					DemoKeys.known(keys.institutions(), entry.institution())),
					new AchievementContent(entry.title(), entry.useInOneSentence(), entry.problem(), entry.advantage(),
							entry.text(), entry.keywords(), entry.trl(), entry.ip(),
							entry.cooperationWays().stream().map(Enum::name).toList(), entry.priceWay(),
							entry.askingPrice(), entry.consent(), entry.fields(), entry.disciplines(),
							entry.strategicIndustries(), entry.membersText(), false),
					Origin.demo(entry.key())))
			.toList());
		this.achievements.announce(0);
		return DemoKeys.byKey(entries.stream().map(AchievementEntry::key).toList(), ids);
	}

	private Map<String, NeedId> needs(DemoKeys keys) {
		LocalDate today = LocalDate.now(this.clock);
		var entries = this.files.read("needs.json", NeedEntry.class);
		var ids = this.needs.publish(entries.stream()
			.map(entry -> new NeedImport.Row(DemoKeys.known(keys.companies(), entry.company()),
					new NeedContent(entry.kind(), entry.title(), entry.problem(), entry.target(), entry.presentValue(),
							entry.tried(), entry.constraints(), entry.budgetMin(), entry.budgetMax(),
							(entry.deadlineInDays() != null) ? today.plusDays(entry.deadlineInDays()) : null,
							entry.fields(), entry.industry(), entry.keywords(), entry.membersText(),
							entry.hideCompany(), false),
					Origin.demo(entry.key())))
			.toList());
		this.needs.announce(0);
		return DemoKeys.byKey(entries.stream().map(NeedEntry::key).toList(), ids);
	}

}
