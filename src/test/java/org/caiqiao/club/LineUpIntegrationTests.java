package org.caiqiao.club;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.caiqiao.IntegrationTest;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.club.EventBuilder.event;

@IntegrationTest
@Import(Club.class)
class LineUpIntegrationTests {

	private final Club club;

	private final ClubEventManagement events;

	private final LineUpManagement lineUps;

	private final LineUpPages pages;

	private final Engagements engagements;

	private final ClubEvents stored;

	private final AchievementImport achievements;

	private final NeedImport needs;

	LineUpIntegrationTests(@Autowired Club club, @Autowired ClubEventManagement events,
			@Autowired LineUpManagement lineUps, @Autowired LineUpPages pages, @Autowired Engagements engagements,
			@Autowired ClubEvents stored, @Autowired AchievementImport achievements, @Autowired NeedImport needs) {
		this.club = club;
		this.events = events;
		this.lineUps = lineUps;
		this.pages = pages;
		this.engagements = engagements;
		this.stored = stored;
		this.achievements = achievements;
		this.needs = needs;
	}

	@Test
	void anExpertBringsOnlyWhatIsHisOrHersAndPublic() {
		ExpertId expert = this.club.expert("成果主人");
		ExpertId stranger = this.club.expert("另一位");
		AchievementId own = achievement(expert);
		AchievementId others = achievement(stranger);
		ClubEventId id = this.club.draft(event().start(this.club.day()), expert, stranger);
		this.lineUps.bring(id, expert, List.of(own));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.lineUps.bring(id, expert, List.of(others)))
			.matches(refused -> refused.code().equals("club.guest.notOwner"));
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.lineUps.bring(id, expert, List.of(new AchievementId(-1))));
		assertThat(lineUp(id).guest(expert).orElseThrow().achievements()).containsExactly(own);
		assertThat(this.pages.guests(lineUp(id))).extracting(EventDetail.GuestView::name)
			.containsExactly("成果主人", "另一位");
		assertThat(this.pages.guests(lineUp(id)).getFirst().achievements()).extracting(EventDetail.AchievementView::id)
			.containsExactly(own.value());
		assertThat(this.pages.ownedBy(expert)).extracting(EventDetail.AchievementView::id).containsExactly(own.value());
	}

	@Test
	void pagesOfExpertsAchievementsAndNeedsFindTheirEvents() {
		ExpertId expert = this.club.expert("出席的人");
		AchievementId achievement = achievement(expert);
		NeedId need = need();
		ClubEventId id = this.club.draft(event().start(this.club.day()), expert);
		this.lineUps.bring(id, expert, List.of(achievement));
		this.lineUps.meet(id, need);
		assertThat(this.engagements.ofExpert(expert.value())).isEmpty();
		this.events.take(EventStep.ANNOUNCE, id);
		assertThat(this.engagements.ofExpert(expert.value())).containsExactly(id.value());
		assertThat(this.engagements.ofAchievement(achievement.value())).containsExactly(id.value());
		assertThat(this.engagements.ofNeed(need.value())).containsExactly(id.value());
		assertThat(this.pages.needs(lineUp(id))).extracting(EventDetail.NeedView::id).containsExactly(need.value());
		this.lineUps.drop(id, need);
		assertThat(this.engagements.ofNeed(need.value())).isEmpty();
	}

	@Test
	void theClockClosesTheRegistration() {
		ClubEventId due = this.club.open(3);
		ClubEventId later = this.club.open(3);
		var deadline = this.events.find(due).orElseThrow().content().closesAt();
		var chores = new EventChores(this.stored, this.events, Clock.fixed(deadline, ZoneOffset.UTC));
		new EventChores(this.stored, this.events, Clock.fixed(deadline.minus(Duration.ofSeconds(1)), ZoneOffset.UTC))
			.look();
		assertThat(this.events.find(due).orElseThrow().status()).isEqualTo(EventStatus.REGISTRATION_OPEN);
		chores.look();
		assertThat(this.events.find(due).orElseThrow().status()).isEqualTo(EventStatus.CLOSED);
		assertThat(this.events.find(later).orElseThrow().status()).isEqualTo(EventStatus.REGISTRATION_OPEN);
	}

	private AchievementId achievement(ExpertId owner) {
		return this.achievements.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(owner), null),
				AchievementContent.of("带来的成果", "内容"), Origin.PORTAL)))
			.getFirst();
	}

	private NeedId need() {
		return this.needs.publish(List.of(new NeedImport.Row(null, NeedContent.of("待对接的需求", "内容"), Origin.PORTAL)))
			.getFirst();
	}

	private LineUp lineUp(ClubEventId id) {
		return this.events.find(id).orElseThrow().lineUp();
	}

}
