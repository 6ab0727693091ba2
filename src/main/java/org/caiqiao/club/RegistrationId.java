package org.caiqiao.club;

/** Names a member's registration for an event. */
public record RegistrationId(long value) {
}
