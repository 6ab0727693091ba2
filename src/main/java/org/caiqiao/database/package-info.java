/**
 * The database the portal runs on: a PostgreSQL of its own in the data folder, or one
 * named by the environment. It knows no feature and no Spring.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package org.caiqiao.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
