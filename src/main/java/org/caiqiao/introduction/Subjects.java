package org.caiqiao.introduction;

import java.util.Optional;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.company.CompanyId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;

import org.springframework.stereotype.Component;

/** Knows the things that somebody may be interested in, and whose they are. */
@Component
class Subjects {

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	private final ExpertManagement experts;

	Subjects(NeedManagement needs, AchievementManagement achievements, ExpertManagement experts) {
		this.needs = needs;
		this.achievements = achievements;
		this.experts = experts;
	}

	/**
	 * Whose a public thing is; empty if there is no such public thing. The office stands
	 * in where nobody is known.
	 */
	Optional<Party> owner(Subject subject) {
		return switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).filter(need -> need.published()).map(need -> {
				CompanyId company = need.company();
				return (company != null) ? new Party(Party.Kind.COMPANY, company.value()) : Party.OFFICE;
			});
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(subject.id()))
				.filter(achievement -> achievement.published())
				.map(achievement -> {
					InstitutionId institution = achievement.owners().institution();
					Party holder = (institution != null) ? new Party(Party.Kind.INSTITUTION, institution.value())
							: Party.OFFICE;
					return achievement.owners()
						.experts()
						.stream()
						.map(ExpertId::value)
						.sorted()
						.findFirst()
						.map(expert -> new Party(Party.Kind.EXPERT, expert))
						.orElse(holder);
				});
			case EXPERT -> this.experts.find(new ExpertId(subject.id()))
				.filter(expert -> expert.visible())
				.map(expert -> new Party(Party.Kind.EXPERT, subject.id()));
		};
	}

	/** The title of a thing, or its number where it is gone. */
	String title(Subject subject) {
		Optional<String> title = switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).map(need -> need.content().title());
			case ACHIEVEMENT ->
				this.achievements.find(new AchievementId(subject.id())).map(found -> found.content().title());
			case EXPERT -> this.experts.find(new ExpertId(subject.id())).map(expert -> expert.name());
		};
		return title.orElse("#" + subject.id());
	}

	/** What a thing's members' layer says; empty where there is none. */
	String membersText(Subject subject) {
		Optional<String> text = switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).map(need -> need.content().membersText());
			case ACHIEVEMENT ->
				this.achievements.find(new AchievementId(subject.id())).map(found -> found.content().membersText());
			case EXPERT -> Optional.empty();
		};
		return text.orElse("");
	}

	/** Whether a thing is still there, in whatever state. */
	boolean exists(Subject subject) {
		return switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).isPresent();
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(subject.id())).isPresent();
			case EXPERT -> this.experts.find(new ExpertId(subject.id())).isPresent();
		};
	}

}
