package org.caiqiao.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, Long> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(long id);

	List<Account> findByIdIn(Collection<Long> ids);

	Optional<Account> findByEmailKey(String emailKey);

	boolean existsByEmailKey(String emailKey);

}
