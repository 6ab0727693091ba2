package org.caiqiao.shared;

/**
 * One choice of a select box, a group of radio buttons or of check boxes.
 *
 * @param value what the form sends
 * @param label what a person reads, in the reader's language
 */
public record Option(String value, String label) {
}
