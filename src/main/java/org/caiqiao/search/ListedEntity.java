package org.caiqiao.search;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.caiqiao.shared.Origin;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What all entities that are listed keep: a version, an origin, the time of their last
 * change.
 */
@MappedSuperclass
public abstract class ListedEntity<T extends ListedEntity<T>> extends AbstractAggregateRoot<T> implements Listed {

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
	public abstract long key();

	public int version() {
		return this.version;
	}

	@Override
	public Origin origin() {
		return this.origin;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	@Override
	public String listedTitle() {
		return content().headline();
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
