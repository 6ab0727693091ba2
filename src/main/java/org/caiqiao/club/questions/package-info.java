/**
 * What the office asks members when they register for an event, by their kind.
 */
@NullMarked
package org.caiqiao.club.questions;

import org.jspecify.annotations.NullMarked;
