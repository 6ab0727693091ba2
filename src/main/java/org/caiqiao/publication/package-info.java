/**
 * How texts are published: handed in, read by the office, shown to everybody until a last
 * day. Achievements and needs go the same way.
 */
@NullMarked
@ApplicationModule(displayName = "Publication", allowedDependencies = { "shared", "account", "search" })
package org.caiqiao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
