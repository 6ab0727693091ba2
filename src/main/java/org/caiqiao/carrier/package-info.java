/**
 * Joint laboratories, academician, expert and postdoc workstations.
 */
@NullMarked
@ApplicationModule(displayName = "Carriers",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "institution", "company", "expert",
				"investor", "policy", "achievement", "need", "matching", "club", "introduction" })
package org.caiqiao.carrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
