package org.caiqiao.club;

/**
 * How many registrations of an event stand alike.
 *
 * @param status how they stand
 * @param registrations members
 * @param persons persons they come with
 */
record RegistrationCount(RegistrationStatus status, long registrations, long persons) {
}
