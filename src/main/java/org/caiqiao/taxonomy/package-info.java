/**
 * Versioned code lists (industries, disciplines, fields, readiness) and the bridge
 * between scripts and regional words.
 */
@NullMarked
@ApplicationModule(displayName = "Taxonomy", allowedDependencies = { "shared" })
package org.caiqiao.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
