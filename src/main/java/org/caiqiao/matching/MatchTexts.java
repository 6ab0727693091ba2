package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.expert.Work;
import org.caiqiao.matching.engine.Facts;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedProfile;

/** What is matched of the things that members publish: only what everybody may read. */
final class MatchTexts {

	private MatchTexts() {
	}

	/** A need is one text. */
	static List<MatchText> of(NeedProfile need) {
		var text = need.content();
		return List.of(new MatchText(subject(Kind.NEED, need.id().value()), "", text.title(),
				lines(text.problem(), text.target(), text.presentValue(), text.limits()), text.keywords(),
				Set.copyOf(text.fields()), null, Facts.ofNeed(text.budgetMax(), text.deadline())));
	}

	/** An achievement is one text. */
	static List<MatchText> of(AchievementProfile achievement) {
		var text = achievement.content();
		return List.of(new MatchText(subject(Kind.ACHIEVEMENT, achievement.id().value()), "", text.title(),
				lines(text.useInOneSentence(), text.problem(), text.advantage(), text.text()), text.keywords(),
				Set.copyOf(text.fields()), text.trl(), Facts.ofOffer(text.askingPrice())));
	}

	/**
	 * An expert is the profile, and a text for each proof of what the expert is able to
	 * do.
	 */
	static List<MatchText> of(ExpertProfile expert, List<AchievementProfile> achievements) {
		Subject subject = subject(Kind.EXPERT, expert.id().value());
		Set<String> fields = Set.copyOf(expert.fields());
		var pieces = new ArrayList<MatchText>();
		pieces.add(new MatchText(subject, "", "", lines(expert.abilities(), expert.intro()), List.of(), fields, null,
				Facts.NONE));
		for (AchievementProfile achievement : achievements) {
			MatchText text = of(achievement).getFirst();
			pieces.add(new MatchText(subject, text.title(), text.title(), text.text(), text.keywords(), text.fields(),
					null, Facts.NONE));
		}
		for (Work work : expert.works()) {
			if (pieces.stream().noneMatch(piece -> piece.piece().equals(work.title()))) {
				pieces.add(new MatchText(subject, work.title(), work.title(), work.text(), List.of(), fields, null,
						Facts.NONE));
			}
		}
		pieces.removeIf(MatchText::isBlank);
		return pieces;
	}

	static Subject subject(Kind kind, long id) {
		return new Subject(kind, Long.toString(id));
	}

	private static String lines(String... texts) {
		return String.join("\n", List.of(texts).stream().filter(text -> !text.isBlank()).toList());
	}

}
