package org.caiqiao.club.meetings;

import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the office says who is kept apart, or in order, at an event. */
@Service
@Transactional
class RuleManagement {

	/** More are nobody's event. */
	static final int MOST = 200;

	private final ClubEventManagement events;

	private final ConflictRules rules;

	private final Audit audit;

	RuleManagement(ClubEventManagement events, ConflictRules rules, Audit audit) {
		this.events = events;
		this.rules = rules;
		this.audit = audit;
	}

	/** Adds a rule; one that is there already counts as said now. */
	public void add(ConflictRule rule) {
		var event = new ClubEventId(rule.event());
		this.events.hold(event);
		var all = this.rules.of(event.value());
		var before = all.stream()
			.filter(other -> other.kind() == rule.kind() && other.one() == rule.one() && other.other() == rule.other())
			.findFirst();
		if (before.isEmpty() && all.size() >= MOST) {
			throw Rejected.field("rule", "club.rule.tooMany", MOST);
		}
		this.rules.saveAndFlush(before.map(found -> found.sayAgain(rule)).orElse(rule));
		this.audit.record("event.rule", "event", event.value());
	}

	/** Takes a rule away. */
	public void remove(ClubEventId id, long rule) {
		this.events.hold(id);
		this.rules.delete(this.rules.findById(rule)
			.filter(found -> found.event() == id.value())
			.orElseThrow(() -> NotFound.of("rule", rule)));
	}

}
