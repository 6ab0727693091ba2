/**
 * Values that every module uses: exceptions of the house, periods, check digits. No
 * beans, no entities.
 */
@NullMarked
@ApplicationModule(displayName = "Shared", allowedDependencies = {})
package org.caiqiao.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
