package org.caiqiao.need;

/**
 * An import brought many needs at once, all public.
 *
 * @param importId the import
 */
public record NeedsImported(long importId) {
}
