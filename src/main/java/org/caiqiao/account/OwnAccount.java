package org.caiqiao.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own accounts. */
@Service
@Transactional(readOnly = true)
class OwnAccount {

	private final Accounts accounts;

	private final List<PersonalData> modules;

	private final JdbcClient database;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	OwnAccount(Accounts accounts, List<PersonalData> modules, JdbcClient database, Audit audit,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.modules = modules;
		this.database = database;
		this.audit = audit;
		this.events = events;
	}

	AccountSummary summary(AccountId id) {
		return account(id).summary();
	}

	@Transactional
	public void describe(AccountId id, String displayName, String language) {
		Account account = account(id);
		account.rename(DisplayName.of(displayName));
		account.read(language);
	}

	/** Everything the portal keeps about its owner, by module. */
	public Map<String, Object> export(AccountId id) {
		Account account = account(id);
		AccountSummary summary = account.summary();
		var own = new LinkedHashMap<String, Object>();
		own.put("id", id.value());
		own.put("email", summary.email());
		own.put("displayName", summary.displayName());
		own.put("roles", summary.roles());
		own.put("status", summary.status());
		own.put("language", summary.language());
		own.put("createdAt", account.createdAt());
		own.put("confirmedAt", account.confirmedAt());
		own.put("actions",
				this.database
					.sql("select at, action, subject_kind, subject_id, details::text as details"
							+ " from audit_entry where actor_id = ? order by at, id")
					.param(id.value())
					.query((row, number) -> Map.of("at", row.getTimestamp("at").toInstant(), "action",
							row.getString("action"), "subjectKind", row.getString("subject_kind"), "subjectId",
							row.getLong("subject_id"), "details", row.getString("details")))
					.list());
		var all = new LinkedHashMap<String, Object>();
		all.put("account", own);
		this.modules.forEach(module -> all.put(module.part(), module.of(id)));
		return all;
	}

	/** Erases the account for good; other modules follow the event. */
	@Transactional
	public void erase(AccountId id) {
		Account account = account(id);
		LastAdministrator.stays(this.accounts, account);
		this.database.sql("delete from one_time_token where account_id = ?").param(id.value()).update();
		String email = account.summary().email();
		this.modules.forEach(module -> module.forget(email));
		account.erase();
		this.audit.record("account.erased", "account", id.value());
		this.events.publishEvent(new AccountErased(id));
	}

	private Account account(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> NotFound.of("account", id.value()));
	}

}
