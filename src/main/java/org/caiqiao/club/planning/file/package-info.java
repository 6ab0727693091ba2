/**
 * Reads what is to be planned from files, and writes plans.
 */
@NullMarked
package org.caiqiao.club.planning.file;

import org.jspecify.annotations.NullMarked;
