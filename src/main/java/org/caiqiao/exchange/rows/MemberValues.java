package org.caiqiao.exchange.rows;

import java.util.List;
import java.util.Objects;

import org.caiqiao.expert.Work;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.OrcidId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a row that tell who a member is and how to reach it.
 *
 * @param values the row's fields
 */
record MemberValues(Values values) {

	private static final int MOST_LINE = 100;

	private static final int MOST_ADDRESS = 200;

	@Nullable CreditCode creditCode(String field) {
		return this.values.row().value(field, typed -> {
			CreditCode.Verdict verdict = CreditCode.check(typed);
			if (verdict != CreditCode.Verdict.OK) {
				throw new BadValue(verdict.message());
			}
			return new CreditCode(typed);
		}, code -> Understood.of(field, code));
	}

	@Nullable OrcidId orcid(String field) {
		return this.values.row().value(field, typed -> {
			OrcidId.Verdict verdict = OrcidId.check(typed);
			if (verdict != OrcidId.Verdict.OK) {
				throw new BadValue(verdict.message());
			}
			return new OrcidId(typed);
		}, code -> Understood.of(field, code));
	}

	/** Whom to talk to. */
	Contact contact() {
		String email = this.values.row().value("email", typed -> {
			if (!typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || typed.length() > MOST_LINE) {
				throw new BadValue("import.finding.email");
			}
			return typed;
		}, value -> Understood.of("email", value));
		return new Contact(this.values.text("contactName", MOST_LINE), this.values.text("phone", MOST_LINE),
				Objects.requireNonNullElse(email, ""));
	}

	/** A full address; what people leave out is added. */
	String website(String field) {
		String website = this.values.row().value(field, typed -> {
			String full = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
			if (!full.matches("(?i)https?://[^\\s/]+\\.[^\\s]+") || full.length() > MOST_ADDRESS) {
				throw new BadValue("import.finding.website");
			}
			return full;
		}, value -> Understood.of(field, value));
		return Objects.requireNonNullElse(website, "");
	}

	List<Work> works(String field) {
		List<Work> works = this.values.row()
			.value(field, Works::parse, value -> new Understood(field, value.stream().map(Work::title).toList(), ""));
		return Objects.requireNonNullElse(works, List.of());
	}

}
