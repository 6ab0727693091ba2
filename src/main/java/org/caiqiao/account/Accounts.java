package org.caiqiao.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
	@Query(nativeQuery = true, value = """
			select * from account
			where 'ADMINISTRATOR' = any (roles) and status = 'ACTIVE'
			order by id for update""")
	List<Account> lockAdministrators();

	boolean existsByEmailKey(String emailKey);

}
