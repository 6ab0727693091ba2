/**
 * Teams that move with their technology, and the programmes that support them.
 */
@NullMarked
@ApplicationModule(displayName = "Ventures",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "institution", "company", "expert",
				"investor", "policy", "achievement", "need", "matching", "club", "introduction" })
package org.caiqiao.venture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
