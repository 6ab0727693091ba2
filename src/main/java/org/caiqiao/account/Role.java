package org.caiqiao.account;

/** What an account may act as. A visitor has no account. */
public enum Role {

	COMPANY, EXPERT, INVESTOR, INSTITUTION, OFFICER, ADMINISTRATOR;

	/** The name Spring Security knows the role by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
