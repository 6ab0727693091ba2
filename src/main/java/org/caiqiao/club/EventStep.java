package org.caiqiao.club;

import java.time.Instant;
import java.util.Locale;
import java.util.function.BiConsumer;

/** What brings an event from one state to the next, if nothing goes wrong. */
enum EventStep {

	/** Shows it to everybody. */
	ANNOUNCE("announced", ClubEvent::announce),
	/** Lets members register, for the first time or again. */
	OPEN("opened", ClubEvent::openRegistration),
	/** Ends the registration by members. */
	CLOSE("closed", ClubEvent::closeRegistration),
	/** Notes that it took place. */
	HOLD("held", ClubEvent::hold),
	/** Notes that its follow-up is done. */
	ARCHIVE("archived", ClubEvent::archive);

	private final String past;

	private final BiConsumer<ClubEvent, Instant> verb;

	EventStep(String past, BiConsumer<ClubEvent, Instant> verb) {
		this.past = past;
		this.verb = verb;
	}

	/** The step that a button's address names. */
	static EventStep named(String address) {
		return valueOf(address.toUpperCase(Locale.ROOT));
	}

	/** Code of the message that it was taken. */
	String notice() {
		return "club." + name().toLowerCase(Locale.ROOT) + ".done";
	}

	/** What the audit trail calls it. */
	String action() {
		return "event." + this.past;
	}

	void take(ClubEvent event, Instant now) {
		this.verb.accept(event, now);
	}

}
