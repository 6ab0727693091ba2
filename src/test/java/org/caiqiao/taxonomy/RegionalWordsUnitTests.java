package org.caiqiao.taxonomy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;
import org.caiqiao.taxonomy.RegionalWords.Row;
import org.caiqiao.taxonomy.RegionalWords.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegionalWordsUnitTests {

	private static final RegionalWords WORDS = RegionalWords.LOADED;

	private static final Map<String, String> READ = WORDS.towardsSimplified();

	private static final Map<String, String> WRITE = WORDS.towardsTraditional();

	private static final Transliterator ICU = Transliterator.getInstance("Simplified-Traditional");

	private static final Replacer CHARACTERS = new Replacer(SimplifiedCharacters.all());

	static Stream<Row> rows() {
		return WORDS.rows().stream();
	}

	@Test
	void theTableIsLargeAndSaysNothingTwice() {
		assertThat(WORDS.rows()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
		assertThat(rows().filter(row -> row.use().reads()).map(Row::traditional)).doesNotHaveDuplicates();
		assertThat(rows().filter(row -> row.use() == Use.WRITE).map(Row::simplified)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void everyRowDoesWhatItSays(Row row) {
		if (row.use().reads()) {
			assertThat(Scripts.toSimplified(row.traditional())).isEqualTo(row.simplified());
			assertThat(Scripts.toSimplified(row.simplified())).isEqualTo(row.simplified());
		}
		if (row.use().writes()) {
			assertThat(WRITE).containsEntry(row.simplified(), Scripts.toTraditional(row.simplified()));
			assertThat(Scripts.toTraditional(row.traditional())).isEqualTo(row.traditional());
		}
	}

	/** A row that the characters alone would answer for is noise. */
	@ParameterizedTest
	@MethodSource("rows")
	void everyRowEarnsItsPlace(Row row) {
		assertThat(readsDifferently(row) || shields(row) || writesDifferently(row)).isTrue();
	}

	private static boolean readsDifferently(Row row) {
		if (!row.use().reads()) {
			return false;
		}
		if (row.traditional().length() == 1) {
			return !row.simplified()
				.equals(SimplifiedCharacters.pairs().getOrDefault(row.traditional(), row.traditional()));
		}
		Stream<String> spellings = Stream.of(row.traditional());
		if (row.use() == Use.READ_BOTH_SPELLINGS || row.use() == Use.BOTH_BOTH_SPELLINGS) {
			spellings = Stream.of(row.traditional(), CHARACTERS.replace(row.traditional()));
		}
		return spellings.anyMatch(word -> !new Replacer(without(READ, word)).replace(word).equals(row.simplified()));
	}

	/** Whether some other word begins within this one. */
	private static boolean shields(Row row) {
		if (row.use() != Use.KEEP && row.use() != Use.READ) {
			return false;
		}
		return Stream.of(row.traditional(), row.simplified())
			.flatMap(word -> IntStream.range(1, word.length()).mapToObj(word::substring))
			.anyMatch(end -> READ.keySet()
				.stream()
				.anyMatch(word -> word.length() > 1 && (word.startsWith(end) || end.startsWith(word))));
	}

	private static boolean writesDifferently(Row row) {
		return row.use().writes()
				&& !new Replacer(without(WRITE, row.simplified()), ICU::transliterate).replace(row.simplified())
					.equals(row.traditional());
	}

	private static Map<String, String> without(Map<String, String> words, String word) {
		var others = new HashMap<>(words);
		others.remove(word);
		return others;
	}

}
