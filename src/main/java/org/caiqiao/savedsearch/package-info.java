/**
 * Searches that people keep, and what is newly found by them.
 */
@NullMarked
@ApplicationModule(displayName = "Saved searches", allowedDependencies = { "shared", "account", "search" })
package org.caiqiao.savedsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
