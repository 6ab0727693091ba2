package org.caiqiao.club.questions;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The questions of all events, and what was answered. */
interface EventQuestions extends JpaRepository<EventQuestion, Long> {

	@Query("select q from EventQuestion q where q.eventId = :event order by q.id")
	List<EventQuestion> of(long event);

	@Modifying
	@Query(value = """
			insert into registration_answer (registration_id, question_id, answer)
			values (:registration, :question, :answer)
			on conflict (registration_id, question_id) do update set answer = excluded.answer
			""", nativeQuery = true)
	int answer(long registration, long question, String answer);

	@Modifying
	@Query(value = "delete from registration_answer where registration_id = :registration and question_id = :question",
			nativeQuery = true)
	int forget(long registration, long question);

	@Query(value = """
			select registration_id as registration, question_id as question, answer from registration_answer
			where registration_id in (:registrations)
			""", nativeQuery = true)
	List<Answered> answersOf(Collection<Long> registrations);

	/** An answer. */
	interface Answered {

		long getRegistration();

		long getQuestion();

		String getAnswer();

	}

}
