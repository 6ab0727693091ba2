package org.caiqiao.club;

import java.util.List;
import java.util.stream.LongStream;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.need.NeedId;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineUpUnitTests {

	private static final ExpertId ONE = new ExpertId(1);

	private static final ExpertId TWO = new ExpertId(2);

	@Test
	void keepsExpertsInTheOrderOfTheirInvitationWithWhatTheyBring() {
		LineUp lineUp = LineUp.empty()
			.with(TWO)
			.with(ONE)
			.with(TWO, List.of(new AchievementId(5), new AchievementId(5), new AchievementId(6)));
		assertThat(lineUp.experts()).containsExactly(TWO, ONE);
		assertThat(lineUp.guest(TWO).orElseThrow().achievements()).containsExactly(new AchievementId(5),
				new AchievementId(6));
		assertThat(lineUp.without(TWO).experts()).containsExactly(ONE);
	}

	@Test
	void refusesAnExpertTwiceAndWhatAStrangerBrings() {
		LineUp lineUp = LineUp.empty().with(ONE);
		refused("club.guest.already", () -> lineUp.with(ONE));
		refused("club.guest.notInvited", () -> lineUp.with(TWO, List.of()));
	}

	@Test
	void keepsEachNeedOnce() {
		LineUp lineUp = LineUp.empty().with(new NeedId(3)).with(new NeedId(4)).with(new NeedId(3));
		assertThat(lineUp.needs()).containsExactly(3L, 4L);
		assertThat(lineUp.without(new NeedId(3)).needIds()).containsExactly(new NeedId(4));
	}

	@Test
	void hasAnEnd() {
		LineUp full = new LineUp(LongStream.range(0, LineUp.MOST_GUESTS)
			.mapToObj(id -> new Guest(new ExpertId(100 + id), List.of()))
			.toList(), LongStream.range(0, LineUp.MOST_NEEDS).boxed().toList());
		refused("club.guest.tooMany", () -> full.with(ONE));
		refused("club.need.tooMany", () -> full.with(new NeedId(1000)));
		refused("club.guest.tooManyAchievements", () -> full.with(new ExpertId(100),
				LongStream.rangeClosed(0, LineUp.MOST_ACHIEVEMENTS).mapToObj(AchievementId::new).toList()));
	}

	private static void refused(String code, Runnable verb) {
		assertThatExceptionOfType(Rejected.class).isThrownBy(verb::run).matches(refused -> refused.code().equals(code));
	}

}
