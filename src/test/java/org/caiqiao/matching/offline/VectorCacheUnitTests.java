package org.caiqiao.matching.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.caiqiao.matching.engine.TextHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class VectorCacheUnitTests {

	private static final TextHash ONE = new TextHash(1, 2);

	private static final TextHash OTHER = new TextHash(3, 4);

	@TempDir
	private Path folder;

	@Test
	void keepsVectorsForTheNextRun() throws IOException {
		open().add(List.of(ONE, OTHER), List.of(new float[] { 0.5f, -1f }, new float[] { 0f, 0.25f }));

		assertThat(open().get(ONE)).containsExactly(0.5f, -1f);
		assertThat(open().get(OTHER)).containsExactly(0f, 0.25f);
		assertThat(open().get(new TextHash(5, 6))).isNull();
	}

	@Test
	void eachModelHasItsOwn() throws IOException {
		open().add(List.of(ONE), List.of(new float[] { 0.5f, -1f }));

		assertThat(VectorCache.open(this.folder, "other/1", 2).get(ONE)).isNull();
	}

	@Test
	void goesOnAfterARecordThatWasCutOff() throws IOException {
		open().add(List.of(ONE), List.of(new float[] { 0.5f, -1f }));
		Files.write(file(), new byte[] { 1, 2, 3 }, StandardOpenOption.APPEND);
		open().add(List.of(OTHER), List.of(new float[] { 0f, 0.25f }));

		assertThat(open().get(ONE)).containsExactly(0.5f, -1f);
		assertThat(open().get(OTHER)).containsExactly(0f, 0.25f);
	}

	@Test
	void forgetsARecordThatIsDamaged() throws IOException {
		open().add(List.of(ONE, OTHER), List.of(new float[] { 0.5f, -1f }, new float[] { 0f, 0.25f }));
		byte[] bytes = Files.readAllBytes(file());
		bytes[TextHash.BYTES] ^= 1;
		Files.write(file(), bytes);

		assertThat(open().get(ONE)).isNull();
		assertThat(open().get(OTHER)).containsExactly(0f, 0.25f);
		assertThat(Arrays.equals(Files.readAllBytes(file()), bytes)).isTrue();
	}

	private VectorCache open() throws IOException {
		return VectorCache.open(this.folder, "model/1", 2);
	}

	private Path file() {
		return this.folder.resolve("model-1.vectors");
	}

}
