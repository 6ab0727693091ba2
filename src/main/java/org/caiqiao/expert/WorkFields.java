package org.caiqiao.expert;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as a row of the expert's form; a row left empty is no evidence.
 *
 * @param year a text, so that a slip in one row does not cost the others
 */
record WorkFields(@Nullable WorkKind kind, @Size(max = 200) @Nullable String title,
		@Size(max = 1000) @Nullable String text, @Size(max = 10) @Nullable String year) {

	static final WorkFields EMPTY = new WorkFields(null, "", "", "");

	static WorkFields of(Work work) {
		return new WorkFields(work.kind(), work.title(), work.text(),
				(work.year() != null) ? work.year().toString() : "");
	}

	/**
	 * The evidence in a form's rows.
	 * @throws Rejected of a row's field that is missing
	 */
	static List<Work> works(List<WorkFields> rows) {
		return IntStream.range(0, rows.size())
			.filter(at -> !rows.get(at).empty())
			.mapToObj(at -> rows.get(at).work("works[" + at + "]"))
			.toList();
	}

	private boolean empty() {
		return Texts.of(this.title).isEmpty() && Texts.of(this.text).isEmpty() && Texts.of(this.year).isEmpty();
	}

	private Work work(String row) {
		if (this.kind == null) {
			throw Rejected.field(row + ".kind", "expert.works.kindNeeded");
		}
		if (Texts.of(this.title).isEmpty()) {
			throw Rejected.field(row + ".title", "expert.works.titleNeeded");
		}
		return new Work(this.kind, Texts.of(this.title), Texts.of(this.text), year(row));
	}

	private @Nullable Integer year(String row) {
		String typed = Texts.of(this.year);
		if (typed.isEmpty()) {
			return null;
		}
		if (!typed.matches("(19|20)\\d\\d")) {
			throw Rejected.field(row + ".year", "expert.works.year");
		}
		return Integer.valueOf(typed);
	}

}
