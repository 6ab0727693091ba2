/**
 * Pairs needs with achievements and experts, and says why.
 */
@NullMarked
@ApplicationModule(displayName = "Matching", allowedDependencies = { "shared", "command", "table", "taxonomy",
		"account", "search", "institution", "company", "expert", "investor", "policy", "achievement", "need" })
package org.caiqiao.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
