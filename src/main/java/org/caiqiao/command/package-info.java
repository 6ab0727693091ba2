/**
 * What a module needs to add to the command line: commands of its own, and what is said
 * when the portal is up. It knows no other module.
 */
@NullMarked
@ApplicationModule(displayName = "Commands", allowedDependencies = {})
package org.caiqiao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
