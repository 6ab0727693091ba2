/**
 * The demo district: invented members and listings, marked as such, filled and removed as
 * a whole.
 */
@NullMarked
@ApplicationModule(displayName = "Demo")
package org.caiqiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
