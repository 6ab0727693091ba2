package org.caiqiao.expert;

import org.caiqiao.shared.Identifier;

/** Names an expert. */
public record ExpertId(long value) implements Identifier {
}
