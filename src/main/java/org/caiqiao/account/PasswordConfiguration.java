package org.caiqiao.account;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: as argon2id hashes; those of older kinds still open. */
@Configuration
class PasswordConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		var encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2",
				Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), "bcrypt", new BCryptPasswordEncoder()));
		return new HousePasswordEncoder(encoder, Runtime.getRuntime().availableProcessors());
	}

}
