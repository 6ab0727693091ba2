package org.caiqiao.matching.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Facts as bytes; a part of {@link PieceCodec}. */
final class FactsCodec {

	private FactsCodec() {
	}

	static void write(Facts facts, DataOutputStream out) throws IOException {
		write(facts.budget(), out);
		write(facts.deadline(), out);
		write(facts.price(), out);
		write(facts.place(), out);
		write(facts.consent(), out);
	}

	private static void write(@Nullable Object fact, DataOutputStream out) throws IOException {
		out.writeUTF((fact != null) ? fact.toString() : "");
	}

	static Facts read(DataInputStream in) throws IOException {
		BigDecimal budget = amount(in.readUTF());
		String deadline = in.readUTF();
		BigDecimal price = amount(in.readUTF());
		String place = in.readUTF();
		String consent = in.readUTF();
		var facts = new Facts(budget, deadline.isEmpty() ? null : LocalDate.parse(deadline), price, place,
				consent.isEmpty() ? null : Boolean.valueOf(consent));
		// Most have none; they need not be kept in memory a million times.
		return facts.equals(Facts.NONE) ? Facts.NONE : facts;
	}

	private static @Nullable BigDecimal amount(String written) {
		return written.isEmpty() ? null : new BigDecimal(written);
	}

}
