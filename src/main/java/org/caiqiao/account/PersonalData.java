package org.caiqiao.account;

import java.util.Map;

/**
 * What a module keeps about a person: one bean per module that keeps any. The person can
 * download it all (Personal Information Protection Law, Article 45).
 */
public interface PersonalData {

	/** The name of its part of the download, such as {@code company}. */
	String part();

	/** What is kept about the owner of an account, ready to become JSON; may be empty. */
	Map<String, Object> of(AccountId account);

	/**
	 * Erases what names the owner by the address, which is gone when
	 * {@link AccountErased} is heard of; in the same transaction.
	 */
	default void forget(String email) {
	}

}
