/**
 * What all kinds of members have in common: how they are let in, who speaks for them, how
 * they are entered in bulk.
 */
@NullMarked
@ApplicationModule(displayName = "Members", allowedDependencies = { "shared", "account", "search" })
package org.caiqiao.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
