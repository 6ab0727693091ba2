package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.expert.Work;
import org.caiqiao.matching.engine.Facts;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedProfile;
import org.jspecify.annotations.Nullable;

/** What is matched of the things that members publish: only what everybody may read. */
final class MatchTexts {

	private MatchTexts() {
	}

	/**
	 * A need is one text.
	 * @param place where its company is at home; null where that is not known or not told
	 */
	static List<MatchText> of(NeedProfile need, @Nullable String place) {
		var text = need.content();
		return List.of(new MatchText(subject(Kind.NEED, need.id().value()), "", text.title(),
				lines(text.problem(), text.target(), text.presentValue(), text.limits()), text.keywords(),
				Set.copyOf(text.fields()), null, Facts.ofNeed(text.budgetMax(), text.deadline()).at(place)));
	}

	/**
	 * An achievement is one text.
	 * @param place where its institution is at home; null where that is not known
	 */
	static List<MatchText> of(AchievementProfile achievement, @Nullable String place) {
		var text = achievement.content();
		return List.of(new MatchText(subject(Kind.ACHIEVEMENT, achievement.id().value()), "", text.title(),
				lines(text.useInOneSentence(), text.problem(), text.advantage(), text.text()), text.keywords(),
				Set.copyOf(text.fields()), text.trl(), facts(text).at(place)));
	}

	/**
	 * An expert is the profile, and a text for each proof of what the expert is able to
	 * do. Neither price, readiness nor consent of an achievement bind what its expert may
	 * do besides. Proofs are named apart, as two of them may have the same title.
	 * @param place where the expert's institution is at home; null where that is not
	 * known
	 */
	static List<MatchText> of(ExpertProfile expert, List<AchievementProfile> achievements, @Nullable String place) {
		Subject subject = subject(Kind.EXPERT, expert.id().value());
		Set<String> fields = Set.copyOf(expert.fields());
		Facts facts = Facts.NONE.at(place);
		var pieces = new ArrayList<MatchText>();
		pieces.add(new MatchText(subject, "", "", lines(expert.abilities(), expert.intro()), List.of(), fields, null,
				facts));
		for (AchievementProfile achievement : achievements) {
			MatchText text = of(achievement, null).getFirst();
			pieces.add(new MatchText(subject, "achievement." + achievement.id().value(), text.title(), text.text(),
					text.keywords(), text.fields(), null, facts));
		}
		for (Work work : expert.works()) {
			if (pieces.stream().noneMatch(piece -> piece.title().equals(work.title()))) {
				pieces.add(new MatchText(subject, "works." + pieces.size(), work.title(), work.text(), List.of(),
						fields, null, facts));
			}
		}
		pieces.removeIf(MatchText::isBlank);
		return pieces;
	}

	private static Facts facts(AchievementContent text) {
		UnitConsent consent = text.consent();
		return Facts.ofOffer(text.askingPrice()).consent((consent != null) ? consent.given() : null);
	}

	static Subject subject(Kind kind, long id) {
		return new Subject(kind, Long.toString(id));
	}

	private static String lines(String... texts) {
		return String.join("\n", List.of(texts).stream().filter(text -> !text.isBlank()).toList());
	}

}
