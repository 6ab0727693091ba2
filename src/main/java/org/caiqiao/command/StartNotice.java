package org.caiqiao.command;

import java.util.List;
import java.util.Locale;

/**
 * Something the operator has to know when the portal is up, such as how to sign in: one
 * bean per module that has something to say, in the order of their {@code @Order}.
 */
@FunctionalInterface
public interface StartNotice {

	/** Lines for the terminal, none when there is nothing to say. */
	List<String> lines(Locale locale);

}
