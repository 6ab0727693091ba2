/**
 * Reads tables of text out of files of other people's making, line by line: spreadsheets,
 * comma separated values, JSON lines. Knows nothing of what the columns mean, nor of any
 * other module.
 */
@NullMarked
@ApplicationModule(displayName = "Tables", allowedDependencies = {})
package org.caiqiao.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
