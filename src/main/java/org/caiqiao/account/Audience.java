package org.caiqiao.account;

import java.util.EnumSet;
import java.util.Set;

/** Who may open a page; each page names one, and prints it. */
public enum Audience {

	/** Anybody, signed in or not. */
	EVERYONE(EnumSet.noneOf(Role.class)),
	/** Anybody who signed in. */
	SIGNED_IN(EnumSet.allOf(Role.class)),
	/** Representatives of companies. */
	COMPANIES(EnumSet.of(Role.COMPANY)),
	/** Representatives of companies for their own listings, and the office for all. */
	COMPANIES_AND_OFFICE(EnumSet.of(Role.COMPANY, Role.OFFICER, Role.ADMINISTRATOR)),
	/** Experts, and the offices of their institutions that act for them. */
	RESEARCHERS(EnumSet.of(Role.EXPERT, Role.INSTITUTION)),
	/**
	 * Experts and the offices of their institutions for their own listings, and the
	 * office for all.
	 */
	RESEARCHERS_AND_OFFICE(EnumSet.of(Role.EXPERT, Role.INSTITUTION, Role.OFFICER, Role.ADMINISTRATOR)),
	/** Members of the club, whatever their kind. */
	MEMBERS(EnumSet.of(Role.COMPANY, Role.EXPERT, Role.INSTITUTION, Role.INVESTOR)),
	/** The talent office. */
	OFFICE(EnumSet.of(Role.OFFICER, Role.ADMINISTRATOR)),
	/** Who writes listings: members for their own, the office for all. */
	MEMBERS_AND_OFFICE(EnumSet.allOf(Role.class)),
	/** Administrators alone. */
	ADMINISTRATORS(EnumSet.of(Role.ADMINISTRATOR));

	private final Set<Role> roles;

	Audience(Set<Role> roles) {
		this.roles = roles;
	}

	/** The roles that belong to it; none means that no sign-in is asked for. */
	public Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

}
