package org.caiqiao.shared;

import java.util.EnumSet;
import java.util.Set;

/** Where a listing stands between its first words and its end. */
public enum PublicationState {

	/** Being written; seen by its authors and the office. */
	DRAFT,
	/** Waits for the office's review. */
	SUBMITTED,
	/** Seen by everybody, as far as its layers allow. */
	PUBLISHED,
	/** Taken back by its authors or the office. */
	WITHDRAWN,
	/** Published until a day that has passed; can be renewed. */
	EXPIRED;

	/** Whether a listing may go from here to there. */
	public boolean canTransitionTo(PublicationState next) {
		return next().contains(next);
	}

	private Set<PublicationState> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(SUBMITTED, PUBLISHED, WITHDRAWN);
			case SUBMITTED -> EnumSet.of(DRAFT, PUBLISHED, WITHDRAWN);
			case PUBLISHED -> EnumSet.of(WITHDRAWN, EXPIRED);
			case EXPIRED -> EnumSet.of(PUBLISHED, WITHDRAWN);
			case WITHDRAWN -> EnumSet.of(DRAFT);
		};
	}

}
