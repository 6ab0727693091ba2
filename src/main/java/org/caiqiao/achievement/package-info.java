/**
 * What research produced: the problem it solves, by how much, its readiness and the ways
 * to use it.
 */
@NullMarked
@ApplicationModule(displayName = "Achievements", allowedDependencies = { "shared", "taxonomy", "account", "search",
		"institution", "company", "expert", "investor", "policy", "publication" })
package org.caiqiao.achievement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
