package org.caiqiao.account;

import java.util.List;

/**
 * A module's say on who may open its pages: one bean per module. Of the rules that fit a
 * request the one with the most special pattern counts, whatever module it is from; of
 * two on the same pattern the one for the request's method. What no module names is
 * denied, and looks as if it were not there.
 */
@FunctionalInterface
public interface PageRules {

	/** The rules, in any order. */
	List<PageAccess> pages();

}
