/** The portal of a district talent office. */
@NullMarked
package org.caiqiao;

import org.jspecify.annotations.NullMarked;
