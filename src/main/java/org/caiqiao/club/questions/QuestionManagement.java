package org.caiqiao.club.questions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventCopied;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.RegistrationId;
import org.caiqiao.club.RegistrationQuestion;
import org.caiqiao.club.RegistrationQuestions;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where questions and their answers are written. */
@Service
@Transactional
class QuestionManagement implements RegistrationQuestions {

	/** More questions keep people from registering. */
	static final int MOST = 10;

	private static final int LONGEST = 500;

	private final EventQuestions questions;

	private final ClubEventManagement events;

	private final Audit audit;

	QuestionManagement(EventQuestions questions, ClubEventManagement events, Audit audit) {
		this.questions = questions;
		this.events = events;
		this.audit = audit;
	}

	/**
	 * Asks one more question.
	 * @throws Rejected where the event is over, has enough, or asks this already
	 */
	void add(EventQuestion question) {
		this.events.hold(new ClubEventId(question.event()));
		List<EventQuestion> known = this.questions.of(question.event());
		if (known.size() >= MOST) {
			throw Rejected.because("questions.enough", MOST);
		}
		if (known.stream().anyMatch(question::sameAs)) {
			throw Rejected.field("text", "questions.known");
		}
		this.questions.save(question);
		this.audit.record("event.questionAdded", "event", question.event());
	}

	/** Asks a question no more; what was answered goes with it. */
	void remove(ClubEventId event, long id) {
		this.events.hold(event);
		EventQuestion question = this.questions.findById(id)
			.filter(found -> found.event() == event.value())
			.orElseThrow(() -> NotFound.of("question", id));
		this.questions.delete(question);
		this.audit.record("event.questionRemoved", "event", event.value(), Map.of("text", question.view().text()));
	}

	@Override
	@Transactional(readOnly = true)
	public List<RegistrationQuestion> of(ClubEventId event, MemberKind kind) {
		return this.questions.of(event.value())
			.stream()
			.filter(question -> question.isFor(kind))
			.map(EventQuestion::view)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<RegistrationQuestion> all(ClubEventId event) {
		return this.questions.of(event.value()).stream().map(EventQuestion::view).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, String> problems(ClubEventId event, MemberKind kind, Map<Long, String> answers) {
		Map<Long, String> problems = new LinkedHashMap<>();
		for (RegistrationQuestion question : of(event, kind)) {
			String answer = answers.getOrDefault(question.id(), "");
			if (answer.isEmpty() && question.required()) {
				problems.put(question.id(), "questions.answer.required");
			}
			else if (answer.length() > LONGEST || answer.indexOf(0) >= 0) {
				problems.put(question.id(), "questions.answer.long");
			}
			else if (!answer.isEmpty() && !question.choices().isEmpty() && !question.choices().contains(answer)) {
				problems.put(question.id(), "questions.answer.choose");
			}
		}
		return problems;
	}

	@Override
	public void answer(RegistrationId registration, ClubEventId event, MemberKind kind, Map<Long, String> answers) {
		for (RegistrationQuestion question : of(event, kind)) {
			String answer = answers.getOrDefault(question.id(), "");
			if (answer.isEmpty()) {
				this.questions.forget(registration.value(), question.id());
			}
			else {
				this.questions.answer(registration.value(), question.id(), answer);
			}
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Map<RegistrationId, Map<Long, String>> answersOf(Collection<RegistrationId> registrations) {
		return registrations.isEmpty() ? Map.of() : this.questions
			.answersOf(registrations.stream().map(RegistrationId::value).toList())
			.stream()
			.collect(Collectors.groupingBy(answer -> new RegistrationId(answer.getRegistration()),
					Collectors.toMap(EventQuestions.Answered::getQuestion, EventQuestions.Answered::getAnswer)));
	}

	/** An event like a former one asks what that one asked. */
	@EventListener
	void on(EventCopied copied) {
		this.questions.saveAll(this.questions.of(copied.original().value())
			.stream()
			.map(question -> question.at(copied.copy()))
			.toList());
	}

}
