package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;
import org.jspecify.annotations.Nullable;

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

	/** The texts of one thing; none if it is not public. */
	List<MatchText> texts(Subject subject) {
		long id = Long.parseLong(subject.id());
		return switch (subject.kind()) {
			case NEED ->
				this.needs.find(new NeedId(id)).filter(need -> need.published()).map(this::texts).orElse(List.of());
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(id))
				.filter(achievement -> achievement.published())
				.map(this::texts)
				.orElse(List.of());
			case EXPERT -> this.experts.find(new ExpertId(id))
				.filter(expert -> expert.visible())
				.map(expert -> texts(expert, this.places.ofExperts(List.of(expert)).apply(expert)))
				.orElse(List.of());
		};
	}

	private List<MatchText> texts(NeedProfile need) {
		return MatchTexts.of(need, this.places.ofNeeds(List.of(need)).apply(need));
	}

	private List<MatchText> texts(AchievementProfile achievement) {
		return MatchTexts.of(achievement, this.places.ofAchievements(List.of(achievement)).apply(achievement));
	}

	private List<MatchText> texts(ExpertProfile expert, @Nullable String place) {
		return MatchTexts.of(expert, this.achievements.ownedBy(expert.id()), place);
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
			var place = this.places.ofNeeds(someNeeds);
			someNeeds.forEach(need -> visitor.accept(MatchTexts.subject(Kind.NEED, need.id().value()),
					MatchTexts.of(need, place.apply(need))));
			after = someNeeds.getLast().id().value();
			someNeeds = this.needs.published(after, PAGE);
		}
		after = 0;
		var someAchievements = this.achievements.published(after, PAGE);
		while (!someAchievements.isEmpty()) {
			var place = this.places.ofAchievements(someAchievements);
			someAchievements
				.forEach(achievement -> visitor.accept(MatchTexts.subject(Kind.ACHIEVEMENT, achievement.id().value()),
						MatchTexts.of(achievement, place.apply(achievement))));
			after = someAchievements.getLast().id().value();
			someAchievements = this.achievements.published(after, PAGE);
		}
		List<Long> visible = this.experts.visible();
		for (int from = 0; from < visible.size(); from += PAGE) {
			var someExperts = this.experts.profiles(visible.subList(from, Math.min(from + PAGE, visible.size())));
			var place = this.places.ofExperts(someExperts);
			someExperts.stream()
				.filter(expert -> expert.visible())
				.forEach(expert -> visitor.accept(MatchTexts.subject(Kind.EXPERT, expert.id().value()),
						texts(expert, place.apply(expert))));
		}
	}

}
