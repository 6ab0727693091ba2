package org.caiqiao.achievement;

/**
 * What protects an achievement. Patents applied for and patents granted are different
 * counts, never added.
 */
public enum IpKind {

	APPLIED, GRANTED, KNOW_HOW, COPYRIGHT

}
