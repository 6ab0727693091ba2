/**
 * What a module needs to add to the command line: commands of its own, and what is said
 * when the portal is up. It knows no other module.
 * <p>
 * To add a command: a package-private class with picocli's {@code @Command} that
 * implements {@link org.caiqiao.command.PortalCommand}, a line in
 * {@code META-INF/spring.factories}, and its texts in the module's message bundle under
 * {@code caiqiao.<command>.usage.header} and {@code caiqiao.<command>.<option or label>}.
 */
@NullMarked
@ApplicationModule(displayName = "Commands", allowedDependencies = {})
package org.caiqiao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
