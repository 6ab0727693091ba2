package org.caiqiao.expert;

/** An expert was not let in; its page tells the reason. */
public record ExpertDeclined(ExpertId id) {
}
