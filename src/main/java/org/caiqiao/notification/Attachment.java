package org.caiqiao.notification;

/**
 * A file that comes with a mail.
 *
 * @param name its name
 * @param type its media type, with its parameters
 * @param content its text
 */
record Attachment(String name, String type, String content) {
}
