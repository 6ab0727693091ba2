/**
 * Experts, what they are able to do, and the evidence for it.
 */
@NullMarked
@ApplicationModule(displayName = "Experts",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "member", "institution" })
package org.caiqiao.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
