/**
 * Companies of the district and their representatives.
 */
@NullMarked
@ApplicationModule(displayName = "Companies",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "member" })
package org.caiqiao.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
