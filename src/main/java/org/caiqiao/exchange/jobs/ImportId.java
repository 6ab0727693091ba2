package org.caiqiao.exchange.jobs;

/** Names an import. */
public record ImportId(long value) {
}
