package org.caiqiao.club.day;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes that people read aloud and type. */
class PassCodeUnitTests {

	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private final Random random = new Random(7);

	@Test
	void aCodeIsKnownHoweverItIsTyped() {
		String code = PassCode.next(this.random);
		assertThat(PassCode.valid(code)).isTrue();
		String typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + " - " + code.substring(4);
		assertThat(PassCode.plain(typed)).isEqualTo(code);
	}

	@Test
	void everySingleSlipIsNoticed() {
		for (int round = 0; round < 20; round++) {
			String code = PassCode.next(this.random);
			for (int at = 0; at < code.length(); at++) {
				for (char sign : SIGNS.toCharArray()) {
					String slip = code.substring(0, at) + sign + code.substring(at + 1);
					assertThat(PassCode.valid(slip)).as(slip).isEqualTo(slip.equals(code));
				}
			}
		}
	}

	@Test
	void twoSignsThatChangedPlacesAreNoticedNearlyAlways() {
		long unnoticed = IntStream.range(0, 2000).filter(round -> {
			String code = PassCode.next(this.random);
			String swapped = code.substring(0, 3) + code.charAt(4) + code.charAt(3) + code.substring(5);
			return !swapped.equals(code) && PassCode.valid(swapped);
		}).count();
		assertThat(unnoticed).isLessThan(10);
	}

	@Test
	void whatIsNoCodeIsNone() {
		for (String typed : new String[] { "", "0OI1", "王小明", "ABCDEFGHJ", "\0", "ABCDEFG" }) {
			assertThat(PassCode.valid(PassCode.plain(typed))).as(typed).isFalse();
		}
	}

}
