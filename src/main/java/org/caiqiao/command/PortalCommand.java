package org.caiqiao.command;

/**
 * A command of {@code bin/caiqiao}, annotated with picocli's {@code @Command}. Named in
 * {@code META-INF/spring.factories}, it is made without the portal, so that help and
 * wrong use are answered at once. Where a portal serves from the data folder the command
 * runs inside of it, on its index and its caches; else in a portal without pages of its
 * own.
 */
@FunctionalInterface
public interface PortalCommand {

	/**
	 * Does the work; nobody is signed in.
	 * @return 0 when it is done, 1 when it failed after the reason was printed
	 * @throws CommandFailed with a reason to be printed
	 * @throws picocli.CommandLine.ParameterException on wrong use
	 */
	int run(Terminal terminal) throws Exception;

	/** Whether it needs no portal, and so no database, and runs where it is typed. */
	default boolean worksAlone() {
		return false;
	}

}
