/**
 * The pages of imports.
 */
@NullMarked
package org.caiqiao.exchange.web;

import org.jspecify.annotations.NullMarked;
