package org.caiqiao.command;

/** How far a long piece of work has come. */
public interface Progress extends AutoCloseable {

	/** So many steps are done; may be called from any thread. */
	void to(long done);

	/** The work is over, done or not. */
	@Override
	void close();

}
