package org.caiqiao.club;

import java.time.LocalTime;

/**
 * One point of an event's agenda.
 *
 * @param time when it begins, on the portal's wall clock
 * @param title what happens
 * @param speaker who speaks; empty where nobody in particular does
 */
public record AgendaItem(LocalTime time, String title, String speaker) {
}
