package org.caiqiao.need;

/** What a company lacks. */
public enum NeedKind {

	TECHNOLOGY, TALENT, MONEY, TRAINING

}
