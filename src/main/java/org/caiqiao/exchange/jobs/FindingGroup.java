package org.caiqiao.exchange.jobs;

import org.caiqiao.exchange.rows.Severity;

/**
 * Findings of one kind in one column.
 *
 * @param heading the column; empty where it is about none
 * @param code the message's key
 * @param count how many
 */
public record FindingGroup(Severity severity, String heading, String code, long count) {
}
