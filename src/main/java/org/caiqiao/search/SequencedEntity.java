package org.caiqiao.search;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A listed entity that the sequence of its kind numbers, such as need_seq, fifty at a
 * time.
 */
@MappedSuperclass
public abstract class SequencedEntity<T extends SequencedEntity<T>> extends ListedEntity<T> {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	protected SequencedEntity() {
	}

	protected SequencedEntity(Origin origin, Instant now) {
		super(origin, now);
	}

	@Override
	public long key() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

}
