/**
 * Universities and research institutes, central or local, that experts belong to.
 */
@NullMarked
@ApplicationModule(displayName = "Institutions",
		allowedDependencies = { "shared", "taxonomy", "account", "search", "member" })
package org.caiqiao.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
