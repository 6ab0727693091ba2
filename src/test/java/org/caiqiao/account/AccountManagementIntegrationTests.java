package org.caiqiao.account;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.caiqiao.IntegrationTest;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class AccountManagementIntegrationTests {

	private final AccountManagement management;

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	AccountManagementIntegrationTests(@Autowired AccountManagement management, @Autowired Accounts accounts,
			@Autowired PasswordEncoder encoder) {
		this.management = management;
		this.accounts = accounts;
		this.encoder = encoder;
	}

	@Test
	void keepsWhatWasRegistered() {
		AccountId id = this.management.register(registration("Keeps.What@example.org"));
		assertThat(this.management.find(id)).hasValue(new AccountSummary(id, "Keeps.What@example.org", "林书云",
				Set.of(Role.COMPANY), AccountStatus.UNCONFIRMED, "zh-CN"));
		assertThat(this.management.findByEmail(" keeps.what＠EXAMPLE.org ")).map(AccountSummary::id).hasValue(id);
		assertThat(this.management.findAll(List.of(id, new AccountId(-1)))).containsOnlyKeys(id);
	}

	@Test
	void keepsPasswordsAsArgon2Hashes() {
		this.management.register(registration("argon2@example.org"));
		String hash = this.accounts.findByEmailKey("argon2@example.org").orElseThrow().passwordHash();
		assertThat(hash).startsWith("{argon2}$argon2id$");
		assertThat(this.encoder.matches("vkqm-twzr-1", hash)).isTrue();
		assertThat(this.encoder.matches("vkqm-twzr-2", hash)).isFalse();
	}

	@Test
	void takesFullWidthLettersAndBlanksAroundAPasswordForWhatWasMeant() {
		this.management.register(registration("width@example.org"));
		String hash = this.accounts.findByEmailKey("width@example.org").orElseThrow().passwordHash();
		assertThat(this.encoder.matches(" ｖｋｑｍ-ｔｗｚｒ-１ ", hash)).isTrue();
	}

	@Test
	void refusesAnAddressInAnotherSpelling() {
		this.management.register(registration("spelling@example.org"));
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.management.register(registration("SPELLING@Example.ORG")))
			.matches(refused -> "email".equals(refused.field()) && refused.code().equals("account.email.taken"));
	}

	@Test
	void givesAnAddressToExactlyOneOfThoseWhoAskAtOnce() throws Exception {
		Callable<Boolean> ask = () -> {
			try {
				this.management.register(registration("at.once@example.org"));
				return true;
			}
			catch (Rejected refused) {
				assertThat(refused.code()).isEqualTo("account.email.taken");
				return false;
			}
		};
		try (var people = Executors.newFixedThreadPool(4)) {
			var answers = people.invokeAll(List.of(ask, ask, ask, ask));
			assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(true, false, false, false);
		}
	}

	private static Registration registration(String email) {
		return new Registration(email, "vkqm-twzr-1", "林书云", Role.COMPANY);
	}

}
