package org.caiqiao.shared;

/**
 * Names one entry of a kind; each kind has its own type, so that nobody mixes them up.
 */
public interface Identifier {

	/** The number in addresses and in the database. */
	long value();

}
