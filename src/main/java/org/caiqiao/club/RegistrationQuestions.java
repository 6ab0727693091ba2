package org.caiqiao.club;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What members are asked when they register, and what they answered. */
public interface RegistrationQuestions {

	/** The questions of an event for members of a kind, in their order. */
	List<RegistrationQuestion> of(ClubEventId event, MemberKind kind);

	/** All questions of an event, in their order. */
	List<RegistrationQuestion> all(ClubEventId event);

	/**
	 * What is wrong with answers: message codes by the numbers of their questions.
	 * @param answers what was typed, by the same numbers
	 */
	Map<Long, String> problems(ClubEventId event, MemberKind kind, Map<Long, String> answers);

	/**
	 * Writes down what was answered; blank answers go, those to questions that are not
	 * there are left out.
	 */
	void answer(RegistrationId registration, ClubEventId event, MemberKind kind, Map<Long, String> answers);

	/** What was answered, by the numbers of the questions. */
	default Map<Long, String> answersOf(RegistrationId registration) {
		return answersOf(Set.of(registration)).getOrDefault(registration, Map.of());
	}

	/** What each of these answered, by the numbers of the questions, in one query. */
	Map<RegistrationId, Map<Long, String>> answersOf(Collection<RegistrationId> registrations);

}
