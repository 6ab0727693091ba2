package org.caiqiao.member;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.caiqiao.account.Audit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happens to members of all kinds, and tells the other modules. */
@Component
public class MemberChronicle {

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MemberChronicle(Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	/** Tells the other modules. */
	public void tell(Object event) {
		this.events.publishEvent(event);
	}

	/** Keeps who did what to a member. */
	void keep(String action, Member<?, ?, ?> member, Map<String, String> details) {
		this.audit.record("member." + action, member.kind().name(), member.key(), details);
	}

}
