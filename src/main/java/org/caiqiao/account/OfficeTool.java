package org.caiqiao.account;

/**
 * A page of the office that is no queue of work, such as the import or the audit: each
 * module that has some adds a bean, the office's page links them all.
 */
public interface OfficeTool {

	/** Key of the message that names it, such as {@code exchange.tool}. */
	String label();

	/** Where it is. */
	String url();

	/** Who may open it; the link is shown to nobody else. */
	default Audience audience() {
		return Audience.OFFICE;
	}

}
