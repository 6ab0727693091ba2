/**
 * What companies need: a measurable target, what was tried, limits, budget and deadline.
 */
@NullMarked
@ApplicationModule(displayName = "Needs", allowedDependencies = { "shared", "taxonomy", "account", "search",
		"institution", "company", "expert", "investor", "policy", "publication" })
package org.caiqiao.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
