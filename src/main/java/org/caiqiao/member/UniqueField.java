package org.caiqiao.member;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * What only one member of a kind may have.
 *
 * @param name the form's field
 * @param message code of the message that another one has it
 * @param index the database's index that sees to it; null where none does
 * @param value what it is; null where unknown
 * @param taken whether a member has it already
 */
public record UniqueField<D>(String name, String message, @Nullable String index, Function<D, @Nullable Object> value,
		Predicate<D> taken) {

	boolean same(D one, D other) {
		return Objects.equals(this.value.apply(one), this.value.apply(other));
	}

	void requireFree(D details) {
		if (this.value.apply(details) != null && this.taken.test(details)) {
			throw known();
		}
	}

	/** Writes, where another member may take the value between the look and the write. */
	void guard(Runnable write) {
		try {
			write.run();
		}
		catch (DataIntegrityViolationException ex) {
			boolean taken = this.index != null && String.valueOf(ex.getMessage()).contains(this.index);
			throw taken ? known() : ex;
		}
	}

	private Rejected known() {
		return Rejected.field(this.name, this.message);
	}

}
