/**
 * One side's interest in the other, accepted or declined; contacts open only after
 * acceptance.
 */
@NullMarked
@ApplicationModule(displayName = "Introductions", allowedDependencies = { "shared", "taxonomy", "account", "search",
		"institution", "company", "expert", "investor", "policy", "achievement", "need", "matching", "club" })
package org.caiqiao.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
