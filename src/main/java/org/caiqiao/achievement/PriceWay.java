package org.caiqiao.achievement;

/**
 * How a price is found: by negotiation, by listing on a technology market, or by auction
 * (Article 18 of the same law).
 */
public enum PriceWay {

	NEGOTIATED, LISTED, AUCTION

}
