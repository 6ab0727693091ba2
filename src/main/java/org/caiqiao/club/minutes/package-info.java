/**
 * The minutes of an event with their attachments, and the mail that thanks those who
 * came.
 */
@NullMarked
package org.caiqiao.club.minutes;

import org.jspecify.annotations.NullMarked;
