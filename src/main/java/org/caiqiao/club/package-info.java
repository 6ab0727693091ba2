/**
 * Club events of both series, registration and waiting list.
 */
@NullMarked
@ApplicationModule(displayName = "Club", allowedDependencies = { "shared", "command", "taxonomy", "account", "search",
		"institution", "company", "expert", "investor", "policy", "achievement", "need", "matching" })
package org.caiqiao.club;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
