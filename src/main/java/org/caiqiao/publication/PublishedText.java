package org.caiqiao.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.Entered;
import org.caiqiao.search.SequencedEntity;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Publication;
import org.caiqiao.shared.PublicationState;
import org.jspecify.annotations.Nullable;

/** A text on its way from draft to publication and expiry. */
@MappedSuperclass
public abstract class PublishedText<T extends PublishedText<T, I>, I> extends SequencedEntity<T> {

	@Embedded
	private Entered entered;

	@Embedded
	private Publication publication = new Publication();

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected PublishedText() {
	}

	protected PublishedText(@Nullable AccountId author, Origin origin, Instant now) {
		super(origin, now);
		this.entered = Entered.by(author, now);
	}

	protected abstract TextKind<I> kind();

	@Override
	protected abstract PublishedContent content();

	/** Notes a new text: a published one stays so, and the office reads it again. */
	protected void noteRewrite(PublishedContent text, Instant now) {
		if (this.publication.isPublic()) {
			text.refuseSecret(kind().message("secret.withdrawFirst"));
		}
		this.publication.noteChange();
		touch(now);
	}

	/** Who entered it; null where an import did. */
	@Nullable AccountId author() {
		Long by = this.entered.by();
		return (by != null) ? new AccountId(by) : null;
	}

	/** Whether it is still being written. */
	boolean drafted() {
		return this.publication.state() == PublicationState.DRAFT;
	}

	/** Hands it in for the office's review. */
	void submit(Instant now) {
		content().requireReady(kind().message("submit.incomplete"));
		content().refuseSecret(kind().message("secret.neverPublished"));
		this.publication.submit(now);
		touch(now);
	}

	/** Publishes it until the end of a day, or renews it. */
	void publish(Instant now, LocalDate lastDay) {
		content().refuseSecret(kind().message("secret.neverPublished"));
		publishQuietly(now, lastDay);
		touch(now, kind().published().apply(id()));
	}

	/** Publishes it as part of an import, which is announced as a whole. */
	void publishQuietly(Instant now, LocalDate lastDay) {
		this.publication.publish(now, lastDay);
	}

	/** Gives it back to its authors with a note. */
	void giveBack(String note, Instant now) {
		this.publication.giveBack(note);
		touch(now);
	}

	/** Notes that the office has read a change of a published text. */
	void review(Instant now) {
		this.publication.noteReview();
		touch(now);
	}

	/** Opens a withdrawn text for writing again. */
	void reopen(Instant now) {
		this.publication.reopen();
		touch(now);
	}

	/** Takes it from the lists. */
	void withdraw(Instant now) {
		this.publication.withdraw();
		touch(now, kind().withdrawn().apply(id()));
	}

	/** Ends its publication after its last day. */
	void expire(Instant now) {
		this.publication.expire();
		touch(now, kind().withdrawn().apply(id()));
	}

	public I id() {
		return kind().id().apply(key());
	}

	public Publication publication() {
		return this.publication;
	}

	@Override
	public boolean listedPublicly() {
		return this.publication.isPublic();
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		Instant published = this.publication.publishedAt();
		return (published != null) ? Map.of("published", published, "changed", changedAt())
				: Map.of("changed", changedAt());
	}

}
