/**
 * What the rows of an imported file mean: columns recognised by their headings, values
 * checked, rows turned into what the portal keeps.
 */
@NullMarked
package org.caiqiao.exchange.rows;

import org.jspecify.annotations.NullMarked;
