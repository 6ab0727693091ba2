package org.caiqiao.expert;

/** What sort of evidence a work is. */
public enum WorkKind {

	PAPER, PATENT, PROJECT, AWARD

}
