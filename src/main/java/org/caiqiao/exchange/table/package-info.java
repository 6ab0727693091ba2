/**
 * Reads tables of text out of files of other people's making, line by line: spreadsheets,
 * comma separated values, JSON lines. Knows nothing of what the columns mean.
 */
@NullMarked
package org.caiqiao.exchange.table;

import org.jspecify.annotations.NullMarked;
