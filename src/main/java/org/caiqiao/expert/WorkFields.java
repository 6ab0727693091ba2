package org.caiqiao.expert;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as a row of the expert's form; a row left empty is no evidence. */
record WorkFields(@Nullable WorkKind kind, @Size(max = 200) @Nullable String title,
		@Size(max = 1000) @Nullable String text, @Min(1900) @Max(2100) @Nullable Integer year) {

	static final WorkFields EMPTY = new WorkFields(null, "", "", null);

	static WorkFields of(Work work) {
		return new WorkFields(work.kind(), work.title(), work.text(), work.year());
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
		return Texts.of(this.title).isEmpty() && Texts.of(this.text).isEmpty() && this.year == null;
	}

	private Work work(String row) {
		if (this.kind == null) {
			throw Rejected.field(row + ".kind", "expert.works.kindNeeded");
		}
		if (Texts.of(this.title).isEmpty()) {
			throw Rejected.field(row + ".title", "expert.works.titleNeeded");
		}
		return new Work(this.kind, Texts.of(this.title), Texts.of(this.text), this.year);
	}

}
