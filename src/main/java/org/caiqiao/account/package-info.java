/**
 * Accounts, roles, sign-in, who may open which page, and the audit trail.
 */
@NullMarked
@ApplicationModule(displayName = "Accounts", allowedDependencies = { "shared", "search", "command" })
package org.caiqiao.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
