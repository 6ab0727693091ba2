package org.caiqiao.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.command.TestTerminal;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertDetails;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.expert.Work;
import org.caiqiao.expert.WorkKind;
import org.caiqiao.matching.engine.Circumstances;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchIndex;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.offline.FileMatching;
import org.caiqiao.matching.offline.ResultFormat;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedProfile;
import org.caiqiao.shared.MemberStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code bin/caiqiao match} gives is what the pages show of the same texts. */
class FileAndPagesUnitTests {

	private static final List<List<String>> NEEDS = List.of(List.of("焊缝缺陷自动探伤", "产线上要自动发现气孔、夹渣和裂纹。"),
			List.of("印染废水脱色回用", "排放水色度高，盐分高，难以回用。"), List.of("极片毛刺在线检测", "辊压后极片边缘的毛刺会刺穿隔膜。"),
			List.of("Early warning of bearing faults", "Bearings of wind turbines fail without a warning."));

	private static final List<List<String>> ACHIEVEMENTS = List.of(List.of("高盐印染废水纳滤脱色工艺", "透过液直接回用。"),
			List.of("相控阵超声波焊缝探伤装置", "识别气孔、夹渣和裂纹。"), List.of("名优茶采摘机器人", "识别嫩芽并无损采摘。"),
			List.of("极片毛刺机器视觉检测", "在线检出 10 微米的毛刺。"),
			List.of("Vibration monitoring of bearings", "Finds faults of wind turbines weeks before they stop."));

	private static final List<Work> WORKS = List.of(new Work(WorkKind.PAPER, "超声波焊缝探伤", "识别气孔和裂纹。", null),
			new Work(WorkKind.PAPER, "风电叶片的导波检测", "", null));

	@TempDir
	private Path folder;

	@Test
	void needsFindTheSameAchievementsInTheSameOrderWithTheSameScores() throws Exception {
		assertThat(byFile("--achievements", Kind.ACHIEVEMENT)).isEqualTo(byPages(Kind.ACHIEVEMENT))
			.hasSizeGreaterThan(10);
	}

	@Test
	void needsFindTheSameExpertsInTheSameOrderWithTheSameScores() throws Exception {
		assertThat(byFile("--experts", Kind.EXPERT)).isEqualTo(byPages(Kind.EXPERT)).hasSizeGreaterThan(5);
	}

	/** As the portal has them: needs, achievements and experts in one index. */
	private static List<String> byPages(Kind wanted) throws Exception {
		var lines = new ArrayList<String>();
		try (Encoders encoders = Encoders.standard();
				MatchIndex index = MatchIndex.open(new ByteBuffersDirectory(), encoders.models())) {
			for (List<MatchText> texts : published()) {
				var vectors = new ArrayList<float[]>();
				for (MatchText text : texts) {
					vectors.add(encoders.of(text).encode(text));
				}
				index.replace(texts.getFirst().subject(), texts, vectors);
			}
			index.refresh();
			try (Snapshot snapshot = index.snapshot()) {
				var matcher = new Matcher(snapshot, Ranking.standard(),
						new Circumstances(LocalDate.of(2026, 11, 27), (asking, offering) -> 0));
				for (int need = 1; need <= NEEDS.size(); need++) {
					List<Match> matches = matcher.best(MatchTexts.subject(Kind.NEED, need), wanted, 100, other -> true);
					for (Match match : matches) {
						lines.add(String.format(Locale.ROOT, "%d %s %.6f", need, match.offering().id(), match.score()));
					}
				}
			}
		}
		return lines;
	}

	private static List<List<MatchText>> published() {
		var texts = new ArrayList<List<MatchText>>();
		for (int i = 0; i < NEEDS.size(); i++) {
			texts.add(MatchTexts.of(new NeedProfile(new NeedId(i + 1), null,
					NeedContent.of(NEEDS.get(i).get(0), NEEDS.get(i).get(1)), true, false), null));
		}
		for (int i = 0; i < ACHIEVEMENTS.size(); i++) {
			texts.add(MatchTexts.of(
					new AchievementProfile(new AchievementId(i + 1),
							new AchievementOwners(Set.of(new ExpertId(1)), null),
							AchievementContent.of(ACHIEVEMENTS.get(i).get(0), ACHIEVEMENTS.get(i).get(1)), true, false),
					null));
		}
		texts.add(MatchTexts.of(expert(1, WORKS), List.of(), null));
		texts.add(MatchTexts.of(expert(2, List.of()), List.of(), null));
		return texts;
	}

	private static ExpertProfile expert(long id, List<Work> works) {
		ExpertDetails details = ExpertBuilder.expert().details();
		return new ExpertProfile(new ExpertId(id), details.name(), details.title(), details.academician(), null,
				details.unit(), details.fields(), details.disciplines(), details.abilities(), details.intro(), null,
				works, MemberStatus.APPROVED, Instant.EPOCH, false);
	}

	private List<String> byFile(String name, Kind wanted) throws Exception {
		Path needs = write("needs.jsonl",
				IntStream.range(0, NEEDS.size()).mapToObj(i -> new Row(i + 1, NEEDS.get(i))).toList());
		Path offers = write(name + ".jsonl", (wanted == Kind.EXPERT)
				? List.of(Expert.of(expert(1, WORKS)), Expert.of(expert(2, List.of())))
				: IntStream.range(0, ACHIEVEMENTS.size()).mapToObj(i -> new Row(i + 1, ACHIEVEMENTS.get(i))).toList());
		Path results = this.folder.resolve("run.trec");
		try (Encoders encoders = Encoders.standard()) {
			new FileMatching(new TestTerminal(this.folder.resolve("data")), encoders, MatchCommand.messages())
				.run(needs, offers, wanted, 100, results, ResultFormat.TREC);
		}
		return Files.readAllLines(results)
			.stream()
			.map(line -> line.split(" "))
			.map(cells -> cells[0] + " " + cells[2] + " " + cells[4])
			.toList();
	}

	private Path write(String name, List<?> rows) throws Exception {
		return Files.write(this.folder.resolve(name),
				rows.stream().map(row -> JsonMapper.shared().writeValueAsString(row)).toList());
	}

	private record Row(int id, String title, String text) {

		Row(int id, List<String> written) {
			this(id, written.get(0), written.get(1));
		}

	}

	private record Expert(long id, String text, String fields, String works) {

		static Expert of(ExpertProfile expert) {
			return new Expert(expert.id().value(), expert.abilities() + "\n" + expert.intro(),
					String.join(";", expert.fields()), JsonMapper.shared().writeValueAsString(expert.works()));
		}

	}

}
