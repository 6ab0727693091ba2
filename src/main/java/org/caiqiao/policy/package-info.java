/**
 * Dated rules and measures, who may ask for them and with which papers.
 */
@NullMarked
@ApplicationModule(displayName = "Policies", allowedDependencies = { "shared", "taxonomy", "account", "search" })
package org.caiqiao.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
