/**
 * Layout, home, search over everything, error pages, formats and languages. It knows the
 * features; no feature knows it.
 */
@NullMarked
@ApplicationModule(displayName = "Web")
package org.caiqiao.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
