/**
 * The one way listings are searched: analysis of Chinese text, facets with counts,
 * suggestions, index upkeep.
 */
@NullMarked
@ApplicationModule(displayName = "Search", allowedDependencies = { "shared", "taxonomy" })
package org.caiqiao.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
