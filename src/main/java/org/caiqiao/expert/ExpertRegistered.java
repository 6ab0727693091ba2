package org.caiqiao.expert;

/** An expert registered itself and waits for the office. */
public record ExpertRegistered(ExpertId id) {
}
