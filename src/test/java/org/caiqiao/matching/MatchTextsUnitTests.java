package org.caiqiao.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertDetails;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.expert.Work;
import org.caiqiao.expert.WorkKind;
import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchIndex;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.shared.MemberStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatchTextsUnitTests {

	private static final String TITLE = "检测装置";

	@Test
	void anExpertsMatchIsExplainedByTheAchievementThatCarriesItThoughAnotherHasItsTitle() throws Exception {
		List<MatchText> pieces = MatchTexts.of(expert(), List.of(achievement(1, "名优茶采摘。"), achievement(2, "喷丝板的在线检测。")),
				null);
		MatchText need = MatchText.of(Kind.NEED, "1", "喷丝板堵塞", "喷丝板要在线检测");
		try (MatchIndex index = MatchIndex.open(new ByteBuffersDirectory(), "model")) {
			put(index, List.of(need));
			put(index, pieces);
			index.refresh();
			try (Snapshot snapshot = index.snapshot()) {
				Match match = new Matcher(snapshot, Ranking.standard())
					.pair(need.subject(), pieces.getFirst().subject())
					.orElseThrow();
				MatchText carrying = snapshot.text(match.offering(), match.piece());

				assertThat(carrying.title()).isEqualTo(TITLE);
				assertThat(carrying.text()).contains("喷丝板");
				assertThat(new Explainer(snapshot, need).explain(match, carrying))
					.hasAtLeastOneElementOfType(Reason.SharedTerms.class);
			}
		}
	}

	@Test
	void piecesAreNamedApartAndAWorkThatIsAnAchievementCountsOnce() {
		Work same = new Work(WorkKind.PAPER, TITLE, "", null);
		Work other = new Work(WorkKind.PAPER, "喷丝板堵塞的机理", "", null);

		List<MatchText> pieces = MatchTexts.of(expert(same, other, other),
				List.of(achievement(1, "甲。"), achievement(2, "乙。")), null);

		assertThat(pieces).extracting(MatchText::title).containsExactly("", TITLE, TITLE, other.title());
		assertThat(pieces).extracting(MatchText::piece).doesNotHaveDuplicates().startsWith("");
	}

	private static void put(MatchIndex index, List<MatchText> texts) throws Exception {
		index.replace(texts.getFirst().subject(), texts, texts.stream().map(text -> (float[]) null).toList());
	}

	private static AchievementProfile achievement(long id, String text) {
		return new AchievementProfile(new AchievementId(id), new AchievementOwners(Set.of(new ExpertId(1)), null),
				AchievementContent.of(TITLE, text), true, false);
	}

	private static ExpertProfile expert(Work... works) {
		var builder = ExpertBuilder.expert();
		for (Work work : works) {
			builder.work(work);
		}
		ExpertDetails details = builder.details();
		return new ExpertProfile(new ExpertId(1), details.name(), details.title(), details.academician(), null,
				details.unit(), details.fields(), details.disciplines(), details.abilities(), details.intro(), null,
				details.works(), MemberStatus.APPROVED, Instant.EPOCH, false);
	}

}
