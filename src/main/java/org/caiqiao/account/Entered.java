package org.caiqiao.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who entered something, and when.
 *
 * @param by the author's account; null where an import or the demo district brought it
 */
@Embeddable
public record Entered(@Column(name = "entered_by") @Nullable Long by, @Column(name = "created_at") Instant at) {

	public static Entered by(@Nullable AccountId author, Instant now) {
		return new Entered((author != null) ? author.value() : null, now);
	}

}
