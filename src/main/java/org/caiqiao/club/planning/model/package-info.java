/**
 * What is to be planned, and a plan.
 */
@NullMarked
package org.caiqiao.club.planning.model;

import org.jspecify.annotations.NullMarked;
