package org.caiqiao.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, Long> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(long id);

	List<Account> findByIdIn(Collection<Long> ids);

	Optional<Account> findByEmailKey(String emailKey);

	Optional<AccountState> findStateById(long id);

	/**
	 * Administrators that can act, locked so that two of them cannot remove each other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select account from Account account
			where array_contains(account.roles, org.caiqiao.account.Role.ADMINISTRATOR)
			  and account.status = org.caiqiao.account.AccountStatus.ACTIVE
			order by account.id""")
	List<Account> lockAdministrators();

	boolean existsByEmailKey(String emailKey);

}
