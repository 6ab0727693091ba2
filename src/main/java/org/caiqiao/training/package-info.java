/**
 * Courses for leaders and technical managers, and training to a company's order.
 */
@NullMarked
@ApplicationModule(displayName = "Training",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "institution", "company", "expert",
				"investor", "policy", "achievement", "need", "matching", "club", "introduction" })
package org.caiqiao.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
