package org.caiqiao.exchange.web;

/**
 * One thing that a good row was understood to say.
 *
 * @param label the field
 * @param text its value
 */
record SampleRow(String label, String text) {
}
