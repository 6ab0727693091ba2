package org.caiqiao.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Throttle.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@IntegrationTest
class ThrottleIntegrationTests {

	private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	ThrottleIntegrationTests(@Autowired JdbcClient database, @Autowired TransactionTemplate transaction) {
		this.database = database;
		this.transaction = transaction;
	}

	@BeforeEach
	void forgetOtherTests() {
		this.database.sql("delete from attempt").update();
	}

	@Test
	void letsFiveAttemptsOnAnAccountThroughAndTellsHowLongToWait() {
		for (int i = 0; i < 5; i++) {
			enter(NOON.plusSeconds(60 * i), "a@example.org", "198.51.100." + i);
		}
		assertRefused(NOON.plusSeconds(300), "A@Example.org", "198.51.100.9", 10);
		assertRefused(NOON.plus(Duration.ofMinutes(14)).plusSeconds(59), "a@example.org", "198.51.100.9", 1);
		assertThatNoException()
			.isThrownBy(() -> enter(NOON.plus(Duration.ofMinutes(15)), "a@example.org", "198.51.100.9"));
	}

	@Test
	void letsTwentyAttemptsFromAnAddressThrough() {
		for (int i = 0; i < 20; i++) {
			enter(NOON, "b" + i + "@example.org", "198.51.100.20");
		}
		assertRefused(NOON.plusSeconds(1), "new@example.org", "198.51.100.20", 15);
		assertThatNoException().isThrownBy(() -> enter(NOON, "new@example.org", "198.51.100.21"));
	}

	@Test
	void doesNotProlongTheWaitOfThoseWhoTryOn() {
		for (int i = 0; i < 5; i++) {
			enter(NOON, "c@example.org", "198.51.100.30");
		}
		assertRefused(NOON.plusSeconds(600), "c@example.org", "198.51.100.30", 5);
		assertRefused(NOON.plusSeconds(660), "c@example.org", "198.51.100.30", 4);
	}

	@Test
	void forgetsTheAttemptsOnAnAccountAfterAGoodOne() {
		for (int i = 0; i < 4; i++) {
			enter(NOON, "d@example.org", "198.51.100.40");
		}
		this.transaction.executeWithoutResult(status -> throttle(NOON).forgive(Kind.SIGN_IN, "D@EXAMPLE.org"));
		for (int i = 0; i < 5; i++) {
			enter(NOON, "d@example.org", "198.51.100.40");
		}
		assertRefused(NOON, "d@example.org", "198.51.100.40", 15);
	}

	@Test
	void countsMailsApartFromSignIns() {
		for (int i = 0; i < 5; i++) {
			enter(NOON, "e@example.org", "198.51.100.50");
		}
		assertThatNoException().isThrownBy(() -> this.transaction
			.executeWithoutResult(status -> throttle(NOON).enter(Kind.MAIL, "e@example.org", "198.51.100.50")));
	}

	@Test
	void letsNoMoreThroughWhenAllComeAtOnce() throws Exception {
		Callable<Boolean> attempt = () -> {
			try {
				enter(NOON, "f@example.org", "198.51.100.60");
				return true;
			}
			catch (TooManyAttempts ex) {
				return false;
			}
		};
		try (var crowd = Executors.newFixedThreadPool(4)) {
			assertThat(crowd.invokeAll(Collections.nCopies(12, attempt))).extracting(Future::get)
				.filteredOn(through -> through)
				.hasSize(5);
		}
	}

	@Test
	void keepsNoAddressInClear() {
		enter(NOON, "secret-typed-by-mistake", "198.51.100.70");
		assertThat(this.database.sql("select * from attempt").query().listOfRows().toString()).doesNotContain("secret");
	}

	private void enter(Instant now, String email, String address) {
		this.transaction.executeWithoutResult(status -> throttle(now).enter(Kind.SIGN_IN, email, address));
	}

	private void assertRefused(Instant now, String email, String address, long minutes) {
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> enter(now, email, address))
			.matches(refused -> refused.minutes() == minutes);
	}

	private Throttle throttle(Instant now) {
		return new Throttle(this.database, Clock.fixed(now, ZoneOffset.UTC));
	}

}
