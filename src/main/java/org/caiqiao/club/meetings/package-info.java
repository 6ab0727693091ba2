/**
 * What is said before the meetings of an event are planned: slots, tables and rules by
 * the office, wishes and absences by the members, and who is invited.
 */
@NullMarked
@NamedInterface("meetings")
package org.caiqiao.club.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
