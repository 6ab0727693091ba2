package org.caiqiao.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MatchIndexUnitTests {

	private static final Subject NEED = Corpus.need("dye-water");

	@TempDir
	private Path folder;

	@Test
	void isThereAfterARestart() throws IOException {
		try (MatchIndex index = open("model")) {
			Corpus.put(index, NEED, Corpus.TEXTS.get(NEED), true);
			index.commit();
		}
		try (MatchIndex index = open("model"); Snapshot snapshot = index.snapshot()) {
			assertThat(snapshot.texts(NEED)).isEqualTo(Corpus.TEXTS.get(NEED));
			assertThat(snapshot.holds(NEED, Corpus.TEXTS.get(NEED))).isTrue();
		}
	}

	@Test
	void isEmptiedWhenItsVectorsAreOfAnotherModel() throws IOException {
		try (MatchIndex index = open("model")) {
			Corpus.put(index, NEED, Corpus.TEXTS.get(NEED), true);
		}
		try (MatchIndex index = open("other model"); Snapshot snapshot = index.snapshot()) {
			assertThat(snapshot.subjects()).isEmpty();
		}
	}

	@Test
	void isEmptiedWhenItsFilesAreBroken() throws IOException {
		try (MatchIndex index = open("model")) {
			Corpus.put(index, NEED, Corpus.TEXTS.get(NEED), true);
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter((name) -> !name.endsWith("write.lock")).toList()) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		try (MatchIndex index = open("model"); Snapshot snapshot = index.snapshot()) {
			assertThat(snapshot.subjects()).isEmpty();
			Corpus.put(index, NEED, Corpus.TEXTS.get(NEED), true);
			index.refresh();
			assertThat(index.snapshot().subjects()).containsExactly(NEED);
		}
	}

	@Test
	void whatIsWrittenIsSeenAfterARefreshAndByThoseWhoAskThen() throws IOException {
		try (MatchIndex index = open("model")) {
			Snapshot before = index.snapshot();
			Corpus.put(index, NEED, Corpus.TEXTS.get(NEED), false);
			assertThat(index.snapshot().count(Kind.NEED)).isZero();
			index.refresh();
			assertThat(index.snapshot().count(Kind.NEED)).isEqualTo(1);
			assertThat(before.count(Kind.NEED)).isZero();
		}
	}

	@Test
	void aSubjectIsReplacedAsAWholeAndCanBeRemoved() throws IOException {
		Subject expert = Corpus.expert("ndt-expert");
		try (MatchIndex index = open("model")) {
			Corpus.put(index, NEED, Corpus.TEXTS.get(NEED), false);
			Corpus.put(index, expert, Corpus.TEXTS.get(expert), false);
			Corpus.put(index, expert, Corpus.TEXTS.get(expert).subList(0, 1), false);
			index.refresh();
			assertThat(index.snapshot().texts(expert)).hasSize(1);
			assertThat(index.snapshot().count(Kind.EXPERT)).isEqualTo(1);

			index.remove(expert);
			index.remove(Corpus.expert("never there"));
			index.refresh();
			assertThat(index.snapshot().texts(expert)).isEmpty();
			assertThat(index.snapshot().subjects()).containsExactly(NEED);
		}
	}

	@Test
	void knowsWhetherATextChangedOrIsNotEncodedYet() throws IOException {
		MatchText text = Corpus.text(NEED);
		try (MatchIndex index = open("model")) {
			Corpus.put(index, NEED, List.of(text), false);
			index.refresh();
			assertThat(index.snapshot().holds(NEED, List.of(text))).isFalse();

			Corpus.put(index, NEED, List.of(text), true);
			index.refresh();
			assertThat(index.snapshot().holds(NEED, List.of(text))).isTrue();
			assertThat(index.snapshot().holds(NEED, List.of(text.keywords(List.of("纳滤"))))).isFalse();
			assertThat(index.snapshot().holds(NEED, List.of(text.readiness(3)))).isFalse();
			assertThat(index.snapshot().holds(NEED, List.of(text, text.piece("1")))).isFalse();
		}
	}

	private MatchIndex open(String model) throws IOException {
		return MatchIndex.open(FSDirectory.open(this.folder), model);
	}

}
