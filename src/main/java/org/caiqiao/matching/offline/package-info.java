/**
 * Matching of files without portal and database, by the same engine.
 */
@NullMarked
package org.caiqiao.matching.offline;

import org.jspecify.annotations.NullMarked;
