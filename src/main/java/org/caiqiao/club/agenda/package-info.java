/**
 * The meetings of an event as their two sides were told: who meets whom, when and where.
 * Whoever plans them publishes them here; agendas, calendars, the day and its follow-up
 * read them from here.
 */
@NullMarked
package org.caiqiao.club.agenda;

import org.jspecify.annotations.NullMarked;
