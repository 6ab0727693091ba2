/**
 * Transformation and industry funds: public money, private money drawn in, leverage.
 */
@NullMarked
@ApplicationModule(displayName = "Finance",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "institution", "company", "expert",
				"investor", "policy", "achievement", "need", "matching", "club", "introduction" })
package org.caiqiao.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
