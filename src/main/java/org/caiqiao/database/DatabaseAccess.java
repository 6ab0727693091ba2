package org.caiqiao.database;

/** Where a database is and how to sign in to it. */
public record DatabaseAccess(String url, String user, String password) {

	/** Without the password, as this may be logged. */
	@Override
	public String toString() {
		return this.user + " at " + this.url;
	}

}
