package org.caiqiao.shared;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The way of a listing through review, publication and expiry; achievements and needs go
 * the same way. A value: the listing that owns it decides who may do what and announces
 * what happened.
 */
@Embeddable
public class Publication {

	@Enumerated(EnumType.STRING)
	private PublicationState state = PublicationState.DRAFT;

	private @Nullable Instant submittedAt;

	private @Nullable Instant publishedAt;

	private @Nullable LocalDate expiresOn;

	private @Nullable String reviewNote;

	private boolean changedSinceReview;

	/** Hands the text in for review. */
	public void submit(Instant now) {
		moveTo(PublicationState.SUBMITTED);
		this.submittedAt = now;
		this.reviewNote = null;
	}

	/**
	 * Makes it public from now to the end of a day; for expired listings this is the
	 * renewal.
	 */
	public void publish(Instant now, LocalDate lastDay) {
		boolean renewal = this.state == PublicationState.EXPIRED;
		moveTo(PublicationState.PUBLISHED);
		this.publishedAt = (this.publishedAt != null) ? this.publishedAt : now;
		this.expiresOn = lastDay;
		this.reviewNote = null;
		this.changedSinceReview = this.changedSinceReview && renewal;
	}

	/** Gives it back to its authors, who read the note and may hand it in again. */
	public void giveBack(String note) {
		moveTo(PublicationState.DRAFT);
		this.reviewNote = note;
	}

	/** Takes it from the lists. */
	public void withdraw() {
		moveTo(PublicationState.WITHDRAWN);
	}

	/** Opens a withdrawn listing for writing again. */
	public void reopen() {
		moveTo(PublicationState.DRAFT);
	}

	/** Ends the publication of a listing whose last day has passed. */
	public void expire() {
		moveTo(PublicationState.EXPIRED);
	}

	/**
	 * Notes that the authors changed a published text, or one whose last day has passed:
	 * it stays or may be renewed, and the office reads it again.
	 */
	public void noteChange() {
		this.changedSinceReview = !needsReview();
	}

	/** Notes that the office has read the change. */
	public void noteReview() {
		this.changedSinceReview = false;
	}

	/**
	 * Whether only the office may publish it: it was never read there, or was taken back
	 * since.
	 */
	public boolean needsReview() {
		return this.state != PublicationState.PUBLISHED && this.state != PublicationState.EXPIRED;
	}

	/** Whether everybody may see the listing. */
	public boolean isPublic() {
		return this.state == PublicationState.PUBLISHED;
	}

	public PublicationState state() {
		return this.state;
	}

	/** When it was first published, or null. */
	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	/** The last day of its publication, or null. */
	public @Nullable LocalDate expiresOn() {
		return this.expiresOn;
	}

	/** Why the office gave it back, or null. */
	public @Nullable String reviewNote() {
		return this.reviewNote;
	}

	/** Whether the authors changed it since the office read it. */
	public boolean changedSinceReview() {
		return this.changedSinceReview;
	}

	private void moveTo(PublicationState next) {
		if (!this.state.canTransitionTo(next)) {
			throw Rejected.because("publication.impossible." + next);
		}
		this.state = next;
	}

}
