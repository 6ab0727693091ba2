package org.caiqiao.demo;

import org.caiqiao.club.GoneMembers;
import org.caiqiao.introduction.GoneParties;

import org.springframework.stereotype.Component;

/** The demo district as a whole; to be called in a transaction. */
@Component
class DemoDistrict {

	private final DemoMembers members;

	private final DemoListings listings;

	private final DemoEvents events;

	private final DemoReport report;

	private final GoneMembers registrations;

	private final GoneParties introductions;

	DemoDistrict(DemoMembers members, DemoListings listings, DemoEvents events, DemoReport report,
			GoneMembers registrations, GoneParties introductions) {
		this.members = members;
		this.listings = listings;
		this.events = events;
		this.report = report;
		this.registrations = registrations;
		this.introductions = introductions;
	}

	/** Writes it all. */
	DemoKeys write() {
		DemoKeys keys = this.members.write();
		this.events.write(keys, this.listings.write(keys));
		this.report.write();
		return keys;
	}

	/**
	 * Removes it all, what refers to others first; then what real members had with it.
	 */
	void erase() {
		this.events.erase();
		this.listings.erase();
		this.members.erase();
		this.report.erase();
		this.registrations.release();
		this.introductions.forget();
	}

}
