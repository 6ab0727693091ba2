/**
 * The command line that starts the portal and works beside it.
 */
@NullMarked
@ApplicationModule(displayName = "Command line")
package org.caiqiao.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
