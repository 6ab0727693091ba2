/**
 * Imports as jobs in the database, from the file that was handed in to the rows written,
 * and back.
 */
@NullMarked
package org.caiqiao.exchange.jobs;

import org.jspecify.annotations.NullMarked;
