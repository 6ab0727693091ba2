package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.command.TestTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileEvaluationUnitTests {

	@TempDir
	private Path folder;

	private TestTerminal terminal;

	@BeforeEach
	void files() throws IOException {
		this.terminal = new TestTerminal(this.folder.resolve("data"));
		for (String name : List.of("needs.jsonl", "achievements.jsonl", "judgements.tsv")) {
			try (InputStream stream = getClass().getResourceAsStream("/matching/judged/" + name)) {
				Files.write(this.folder.resolve(name), Objects.requireNonNull(stream).readAllBytes());
			}
		}
	}

	@Test
	void comparesEveryRankingOnTheSameNeeds() throws Exception {
		run(false, null);

		assertThat(this.terminal.printed()).contains("| ranking | nDCG@10 | recall@100 | MRR | level |")
			.containsPattern("\\| BM25 \\| 0\\.\\d{3} \\(")
			.containsPattern("\\| vectors \\| 0\\.\\d{3} \\(")
			.containsPattern("\\| always weak \\| – \\| – \\| – \\| 0\\.\\d{3} \\(")
			.containsPattern("\\| learned \\| \\d\\.\\d{3} \\(.*\\| 0\\.\\d{3} \\(0\\.\\d{3}–0\\.\\d{3}\\) \\|")
			.contains("| shipped |")
			.containsPattern("\\| served \\| \\d\\.\\d{3} \\(");
	}

	@Test
	void writesTrainedFiguresThatTheRankingReads() throws Exception {
		Path trained = this.folder.resolve("ranking.properties");
		run(false, trained);
		byte[] once = Files.readAllBytes(trained);
		run(false, trained);

		assertThat(Files.readAllBytes(trained)).isEqualTo(once);
		var figures = new Properties();
		try (var reader = Files.newBufferedReader(trained)) {
			figures.load(reader);
		}
		Ranking ranking = Ranking.of(figures);
		assertThat(ranking.withMeaning()).isNotEqualTo(Ranking.standard().withMeaning());
		assertThat(ranking.english()).isEqualTo(Ranking.standard().english());
		assertThat(ranking.field()).isEqualTo(Ranking.standard().field());
	}

	@Test
	void pairsWithoutLevelsAreMeasuredByTheRankOfTheRightOne() throws Exception {
		Files.writeString(this.folder.resolve("judgements.tsv"), """
				need\tachievement\trelevance
				laser-cladding\tlaser-cladding-1\t1
				aquaculture\taquaculture-1\t1
				pv-cleaning\tpv-cleaning-1\t1
				stroke-rehab\tstroke-rehab-1\t1
				tea-ferment\ttea-ferment-1\t1
				""");
		run(true, null);

		assertThat(this.terminal.printed()).contains("| ranking | MRR | recall@100 |").contains("| shipped | 1.000");
	}

	@Test
	void refusesWhatIsNotAJudgement() throws Exception {
		Files.writeString(this.folder.resolve("judgements.tsv"), "need\tachievement\tlevel\nN1\tA1\t5\n");

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run(false, null))
			.withMessageContaining("judgements.tsv")
			.withMessageContaining("2");
	}

	@Test
	void refusesJudgementsOfOtherNeeds() throws Exception {
		Files.writeString(this.folder.resolve("judgements.tsv"), "need\tachievement\tlevel\nN1\tA1\t4\n");

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run(false, null)).withMessageContaining("0");
	}

	@Test
	void saysThatAFileIsMissing() {
		this.folder.resolve("judgements.tsv").toFile().delete();

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run(false, null))
			.withMessageContaining("judgements.tsv");
	}

	private void run(boolean pairs, Path trained) throws Exception {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/matching");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		try (var encoders = Encoders.standard()) {
			new FileEvaluation(this.terminal, encoders, messages).run(this.folder.resolve("needs.jsonl"),
					this.folder.resolve("achievements.jsonl"), this.folder.resolve("judgements.tsv"), pairs, trained);
		}
	}

}
