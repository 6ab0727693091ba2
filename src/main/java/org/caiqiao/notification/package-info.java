/**
 * Mail that tells members what happened. It only listens.
 */
@NullMarked
@ApplicationModule(displayName = "Notifications",
		allowedDependencies = { "shared", "account", "institution", "company", "expert", "investor", "policy",
				"publication", "achievement", "need", "matching", "club", "introduction", "savedsearch" })
package org.caiqiao.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
