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

	/** A page and who may open it. */
	static OfficeTool of(String label, String url, Audience audience) {
		record Page(String label, String url, Audience audience) implements OfficeTool {
		}
		return new Page(label, url, audience);
	}

}
