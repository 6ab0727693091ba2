/**
 * The figures the office reports, each with its date, source and definition. It reads
 * only.
 */
@NullMarked
@ApplicationModule(displayName = "Insight")
package org.caiqiao.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
