package org.caiqiao.expert;

/**
 * An import of experts, or the demo district, is complete: everybody may see them now.
 */
public record ExpertsImported(long importId) {
}
