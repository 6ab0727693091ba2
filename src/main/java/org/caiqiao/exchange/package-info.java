/**
 * Import of spreadsheets with a dry run and undo, and export. It knows the features; no
 * feature knows it.
 */
@NullMarked
@ApplicationModule(displayName = "Exchange")
package org.caiqiao.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
