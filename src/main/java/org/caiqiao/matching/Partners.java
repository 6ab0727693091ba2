package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;

import org.springframework.stereotype.Component;

/**
 * What a list of matches shows of the partners found: one query a kind, however many
 * there are.
 */
@Component
class Partners {

	private static final int TEASER = 100;

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	private final ExpertManagement experts;

	Partners(NeedManagement needs, AchievementManagement achievements, ExpertManagement experts) {
		this.needs = needs;
		this.achievements = achievements;
		this.experts = experts;
	}

	/** The public ones of these. */
	Map<Subject, Partner> of(Collection<Subject> subjects) {
		var found = new HashMap<Subject, Partner>();
		this.needs.findAll(ids(subjects, Kind.NEED).stream().map(NeedId::new).toList())
			.stream()
			.filter(need -> need.published())
			.map(need -> new Partner(MatchTexts.subject(Kind.NEED, need.id().value()), "/needs/" + need.id().value(),
					need.content().title(), need.content().teaser(), need.demo()))
			.forEach(partner -> found.put(partner.subject(), partner));
		this.achievements.findAll(ids(subjects, Kind.ACHIEVEMENT).stream().map(AchievementId::new).toList())
			.stream()
			.filter(achievement -> achievement.published())
			.map(achievement -> new Partner(MatchTexts.subject(Kind.ACHIEVEMENT, achievement.id().value()),
					"/achievements/" + achievement.id().value(), achievement.content().title(),
					achievement.content().teaser(), achievement.demo()))
			.forEach(partner -> found.put(partner.subject(), partner));
		this.experts.profiles(ids(subjects, Kind.EXPERT))
			.stream()
			.filter(expert -> expert.visible())
			.map(expert -> new Partner(MatchTexts.subject(Kind.EXPERT, expert.id().value()),
					"/experts/" + expert.id().value(), expert.name() + " " + expert.title(),
					shortened(expert.abilities()), expert.demo()))
			.forEach(partner -> found.put(partner.subject(), partner));
		return found;
	}

	private static List<Long> ids(Collection<Subject> subjects, Kind kind) {
		return subjects.stream()
			.filter(subject -> subject.kind() == kind)
			.map(subject -> Long.valueOf(subject.id()))
			.toList();
	}

	private static String shortened(String text) {
		return (text.length() <= TEASER) ? text : text.substring(0, TEASER) + "…";
	}

	/**
	 * What is shown of a partner.
	 *
	 * @param subject what it is
	 * @param url its page
	 * @param title its title or name
	 * @param teaser what it is about
	 * @param demo whether it is invented
	 */
	record Partner(Subject subject, String url, String title, String teaser, boolean demo) {
	}

}
