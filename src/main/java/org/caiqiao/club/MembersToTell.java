package org.caiqiao.club;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns what happens to an event into one message for each member that registered: each
 * can then be sent, and tried again, by itself.
 */
@Component
class MembersToTell {

	private final EventRegistrations registrations;

	private final ApplicationEventPublisher events;

	MembersToTell(EventRegistrations registrations, ApplicationEventPublisher events) {
		this.registrations = registrations;
		this.events = events;
	}

	@EventListener
	void on(EventMoved moved) {
		this.registrations.active(moved.event().value())
			.forEach(id -> this.events.publishEvent(new RegistrationMoved(new RegistrationId(id), moved.event())));
	}

	@EventListener
	void on(EventCancelled cancelled) {
		this.registrations.active(cancelled.event().value())
			.forEach(id -> this.events
				.publishEvent(new RegistrationCalledOff(new RegistrationId(id), cancelled.event())));
	}

}
