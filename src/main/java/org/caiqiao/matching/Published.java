package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;

import org.springframework.stereotype.Component;

/** What members have published, as texts to be matched. */
@Component
class Published {

	private static final int PAGE = 500;

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	private final ExpertManagement experts;

	private final Places places;

	Published(NeedManagement needs, AchievementManagement achievements, ExpertManagement experts, Places places) {
		this.needs = needs;
		this.achievements = achievements;
		this.experts = experts;
		this.places = places;
	}

	/** The texts of these things as they are now; what is not public has none. */
	Map<Subject, List<MatchText>> texts(Collection<Subject> subjects) {
		Map<Subject, List<MatchText>> texts = new LinkedHashMap<>();
		subjects.forEach(subject -> texts.put(subject, List.of()));
		needs(this.needs.findAll(ids(subjects, Kind.NEED).map(NeedId::new).toList())
			.stream()
			.filter(need -> need.published())
			.toList(), texts::put);
		achievements(this.achievements.findAll(ids(subjects, Kind.ACHIEVEMENT).map(AchievementId::new).toList())
			.stream()
			.filter(achievement -> achievement.published())
			.toList(), texts::put);
		experts(ids(subjects, Kind.EXPERT).toList(), texts::put);
		return texts;
	}

	private static Stream<Long> ids(Collection<Subject> subjects, Kind kind) {
		return subjects.stream().filter(subject -> subject.kind() == kind).map(subject -> Long.valueOf(subject.id()));
	}

	/** Everything public. */
	List<Subject> subjects() {
		var subjects = new ArrayList<Subject>();
		each((subject, texts) -> subjects.add(subject));
		return subjects;
	}

	/** Goes through everything public, a page at a time. */
	void each(BiConsumer<Subject, List<MatchText>> visitor) {
		long after = 0;
		var someNeeds = this.needs.published(after, PAGE);
		while (!someNeeds.isEmpty()) {
			needs(someNeeds, visitor);
			after = someNeeds.getLast().id().value();
			someNeeds = this.needs.published(after, PAGE);
		}
		after = 0;
		var someAchievements = this.achievements.published(after, PAGE);
		while (!someAchievements.isEmpty()) {
			achievements(someAchievements, visitor);
			after = someAchievements.getLast().id().value();
			someAchievements = this.achievements.published(after, PAGE);
		}
		List<Long> visible = this.experts.visible();
		for (int from = 0; from < visible.size(); from += PAGE) {
			experts(visible.subList(from, Math.min(from + PAGE, visible.size())), visitor);
		}
	}

	private void needs(List<NeedProfile> some, BiConsumer<Subject, List<MatchText>> visitor) {
		var place = this.places.ofNeeds(some);
		some.forEach(need -> visitor.accept(MatchTexts.subject(Kind.NEED, need.id().value()),
				MatchTexts.of(need, place.apply(need))));
	}

	private void achievements(List<AchievementProfile> some, BiConsumer<Subject, List<MatchText>> visitor) {
		var place = this.places.ofAchievements(some);
		some.forEach(achievement -> visitor.accept(MatchTexts.subject(Kind.ACHIEVEMENT, achievement.id().value()),
				MatchTexts.of(achievement, place.apply(achievement))));
	}

	private void experts(List<Long> ids, BiConsumer<Subject, List<MatchText>> visitor) {
		List<ExpertProfile> some = this.experts.profiles(ids).stream().filter(expert -> expert.visible()).toList();
		var place = this.places.ofExperts(some);
		var owned = this.achievements.ownedBy(some.stream().map(ExpertProfile::id).toList());
		some.forEach(expert -> visitor.accept(MatchTexts.subject(Kind.EXPERT, expert.id().value()),
				MatchTexts.of(expert, owned.getOrDefault(expert.id(), List.of()), place.apply(expert))));
	}

}
