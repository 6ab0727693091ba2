/**
 * Mail that tells members what happened. It only listens.
 */
@NullMarked
@ApplicationModule(displayName = "Notifications", allowedDependencies = { "shared", "account", "institution", "company",
		"expert", "investor", "policy", "achievement", "need", "matching", "club", "introduction" })
package org.caiqiao.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
