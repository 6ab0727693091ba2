package org.caiqiao.taxonomy;

import java.util.HashMap;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimplifiedCharactersUnitTests {

	@Test
	void pairsAreThoseOfIcu() {
		var simplify = Transliterator.getInstance("Traditional-Simplified");
		var expected = new HashMap<String, String>();
		IntStream.concat(IntStream.rangeClosed(0x3400, 0x9FFF), IntStream.rangeClosed(0xF900, 0xFAFF))
			.filter(Character::isIdeographic)
			.mapToObj(Character::toString)
			.filter(character -> !simplify.transliterate(character).equals(character))
			.forEach(character -> expected.put(character, simplify.transliterate(character)));
		assertThat(SimplifiedCharacters.pairs()).isEqualTo(expected);
	}

}
