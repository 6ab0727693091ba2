/**
 * Investors, what they look for, at which stage and size.
 */
@NullMarked
@ApplicationModule(displayName = "Investors",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "member" })
package org.caiqiao.investor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
