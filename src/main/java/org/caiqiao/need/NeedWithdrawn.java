package org.caiqiao.need;

/**
 * A need is no longer public: taken back, expired or removed.
 *
 * @param need the need
 */
public record NeedWithdrawn(NeedId need) {
}
