package org.caiqiao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.command.StartNotice;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorManagement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Accounts to try each role with. Their one password is made anew for each installation
 * and kept in a file of the data folder, which goes with the demo district.
 */
@Component
@Order(10)
class DemoAccounts implements StartNotice {

	private static final List<Role> ROLES = List.of(Role.OFFICER, Role.COMPANY, Role.EXPERT, Role.INVESTOR,
			Role.INSTITUTION);

	// Without letters and digits that look alike: it is read off a terminal.
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final AccountManagement accounts;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InvestorManagement investors;

	private final InstitutionManagement institutions;

	private final MessageSource messages;

	private final Path file;

	DemoAccounts(AccountManagement accounts, CompanyManagement companies, ExpertManagement experts,
			InvestorManagement investors, InstitutionManagement institutions, MessageSource messages,
			@Value("${caiqiao.data:data}") Path data) {
		this.accounts = accounts;
		this.companies = companies;
		this.experts = experts;
		this.investors = investors;
		this.institutions = institutions;
		this.messages = messages;
		this.file = data.resolve("demo-password.txt");
	}

	/** Makes the accounts; to be called in the transaction that writes the district. */
	void open(DemoKeys members) {
		String password = makePassword();
		Map<Role, AccountId> ids = new EnumMap<>(Role.class);
		ROLES.forEach(role -> ids.put(role,
				this.accounts.findByEmail(email(role))
					.map(known -> known.id())
					.orElseGet(() -> this.accounts.enrol(email(role), name(role), role, password))));
		this.companies.addRepresentative(DemoKeys.first(members.companies()), id(ids, Role.COMPANY));
		this.experts.give(DemoKeys.first(members.experts()), id(ids, Role.EXPERT));
		this.investors.addRepresentative(DemoKeys.first(members.investors()), id(ids, Role.INVESTOR));
		this.institutions.addRepresentative(DemoKeys.first(members.institutions()), id(ids, Role.INSTITUTION));
		write(password);
	}

	@Override
	public List<String> lines(Locale locale) {
		if (!Files.exists(this.file)) {
			return List.of();
		}
		return List.of(this.messages.getMessage("demo.start.notice", new Object[] { read() }, locale),
				String.join("  ", ROLES.stream().map(DemoAccounts::email).toList()));
	}

	/**
	 * Takes the accounts back: a password that many have read opens nothing any more. To
	 * be called in the transaction that removes the district.
	 */
	void close() {
		ROLES.forEach(role -> this.accounts.erase(email(role)));
	}

	/** Forgets the password. */
	void forget() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String email(Role role) {
		return role.name().toLowerCase(Locale.ROOT) + "@demo.example.org";
	}

	private String name(Role role) {
		return this.messages.getMessage("demo.account." + role, null, Locale.SIMPLIFIED_CHINESE);
	}

	private static AccountId id(Map<Role, AccountId> ids, Role role) {
		AccountId id = ids.get(role);
		if (id == null) {
			throw new IllegalStateException("no demo account for " + role);
		}
		return id;
	}

	private static String makePassword() {
		var random = new SecureRandom();
		var password = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

	private String read() {
		try {
			return Files.readString(this.file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(String password) {
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.writeString(this.file, password + "\n");
			this.file.toFile().setReadable(false, false);
			this.file.toFile().setReadable(true, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
