package org.caiqiao.club;

/**
 * One person is to be written to about an event: each can then be sent, and tried again,
 * by itself.
 *
 * @param notice the notice
 */
public record NoticeDue(NoticeId notice) {
}
