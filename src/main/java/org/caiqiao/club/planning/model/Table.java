package org.caiqiao.club.planning.model;

/**
 * A table, or a room, that holds one meeting at a time.
 *
 * @param id how it is called
 * @param seats how many sit at it, from 2
 */
public record Table(String id, int seats) {
}
