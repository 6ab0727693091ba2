package org.caiqiao.account;

import java.util.List;

/**
 * A module's say on who may open its pages: one bean per module. The first rule that fits
 * a request counts, within a module in the order given; what no module names is denied.
 */
@FunctionalInterface
public interface PageRules {

	/** The rules, the more special before the more general. */
	List<PageAccess> pages();

}
