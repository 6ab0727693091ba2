package org.caiqiao.search;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What all entities that are listed keep: a number, a version, an origin. */
@MappedSuperclass
public abstract class ListedEntity<T extends ListedEntity<T>> extends AbstractAggregateRoot<T> implements Listed {

	/** From the sequence of its kind, such as need_seq. */
	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	@Embedded
	private Origin origin;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected ListedEntity() {
	}

	protected ListedEntity(Origin origin, Instant now) {
		this.origin = origin;
		this.changedAt = now;
	}

	/** What it says of itself. */
	protected abstract ListedContent content();

	/** Notes when it was changed; each verb does, and the index follows. */
	protected void touch(Instant now) {
		this.changedAt = now;
	}

	/** Notes a change that other modules hear of once it is written. */
	protected void touch(Instant now, Object event) {
		touch(now);
		registerEvent(event);
	}

	/** Its number, once it is saved. */
	public long key() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	public int version() {
		return this.version;
	}

	public Origin origin() {
		return this.origin;
	}

	protected Instant changedAt() {
		return this.changedAt;
	}

	@Override
	public String listedTitle() {
		return content().title();
	}

	@Override
	public String listedTeaser() {
		return content().teaser();
	}

	@Override
	public String listedBody() {
		return content().body();
	}

}
