package org.caiqiao.need;

import org.caiqiao.shared.Identifier;

/** Names a need. */
public record NeedId(long value) implements Identifier {
}
