package org.caiqiao.club.questions;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.RegistrationQuestion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question that members are asked when they register for an event. */
@Entity
class EventQuestion {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_question_seq")
	@SequenceGenerator(name = "event_question_seq", allocationSize = 10)
	private @Nullable Long id;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private @Nullable MemberKind memberKind;

	private String text;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> choices;

	private boolean required;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected EventQuestion() {
	}

	/**
	 * A new question.
	 * @param kind whom it is for; null for everybody
	 * @param choices what can be chosen; empty where one writes freely
	 */
	EventQuestion(ClubEventId event, @Nullable MemberKind kind, String text, List<String> choices, boolean required) {
		this.eventId = event.value();
		this.memberKind = kind;
		this.text = text;
		this.choices = List.copyOf(choices);
		this.required = required;
	}

	/** The same for another event. */
	EventQuestion at(ClubEventId other) {
		return new EventQuestion(other, this.memberKind, this.text, this.choices, this.required);
	}

	boolean isFor(MemberKind kind) {
		return this.memberKind == null || this.memberKind == kind;
	}

	boolean sameAs(EventQuestion other) {
		return this.memberKind == other.memberKind && this.text.equals(other.text);
	}

	long event() {
		return this.eventId;
	}

	@Nullable MemberKind kind() {
		return this.memberKind;
	}

	RegistrationQuestion view() {
		return new RegistrationQuestion(Objects.requireNonNull(this.id, "not saved yet"), this.text,
				List.copyOf(this.choices), this.required);
	}

}
