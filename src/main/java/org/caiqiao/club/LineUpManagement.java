package org.caiqiao.club;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the office decides whom and what an event brings together. */
@Service
@Transactional
public class LineUpManagement {

	private final ClubEvents events;

	private final ExpertCalendar calendar;

	private final ExpertManagement experts;

	private final AchievementManagement achievements;

	private final NeedManagement needs;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	LineUpManagement(ClubEvents events, ExpertCalendar calendar, ExpertManagement experts,
			AchievementManagement achievements, NeedManagement needs, ApplicationEventPublisher publisher,
			Clock clock) {
		this.events = events;
		this.calendar = calendar;
		this.experts = experts;
		this.achievements = achievements;
		this.needs = needs;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Invites an expert.
	 * @throws Rejected naming the event that has the expert at that time
	 */
	public void invite(ClubEventId id, ExpertId expert) {
		ExpertProfile found = this.experts.find(expert)
			.filter(ExpertProfile::visible)
			.orElseThrow(() -> NotFound.of("expert", expert.value()));
		change(id, lineUp -> lineUp.with(found.id()));
	}

	/**
	 * Says what an invited expert brings: some of his or her own public achievements, or
	 * none.
	 */
	public void bring(ClubEventId id, ExpertId expert, List<AchievementId> brought) {
		for (AchievementId achievement : brought) {
			if (this.achievements.find(achievement)
				.filter(found -> found.published() && found.owners().experts().contains(expert))
				.isEmpty()) {
				throw Rejected.because("club.guest.notOwner");
			}
		}
		change(id, lineUp -> lineUp.with(expert, brought));
	}

	/** Takes an invitation back. */
	public void uninvite(ClubEventId id, ExpertId expert) {
		change(id, lineUp -> lineUp.without(expert));
	}

	/** Puts a public need before the event. */
	public void meet(ClubEventId id, NeedId need) {
		NeedProfile found = this.needs.find(need)
			.filter(NeedProfile::published)
			.orElseThrow(() -> NotFound.of("need", need.value()));
		change(id, lineUp -> lineUp.with(found.id()));
	}

	/** Takes a need from the event. */
	public void drop(ClubEventId id, NeedId need) {
		change(id, lineUp -> lineUp.without(need));
	}

	private void change(ClubEventId id, UnaryOperator<LineUp> verb) {
		ClubEvent event = this.events.locked(id.value()).orElseThrow(() -> NotFound.of("event", id.value()));
		LineUp before = event.lineUp();
		event.lineUp(verb.apply(before), this.clock.instant());
		this.events.save(event);
		if (!before.experts().equals(event.lineUp().experts())) {
			this.calendar.book(event);
			before.experts()
				.stream()
				.filter(expert -> event.lineUp().guest(expert).isEmpty())
				.forEach(expert -> this.publisher.publishEvent(new GuestUninvited(id, expert)));
		}
	}

}
