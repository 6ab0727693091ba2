package org.caiqiao.club;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A point of the agenda as the form sends it; a row without any text is left out. */
record AgendaRow(@Size(max = 5) @Nullable String time, @Size(max = 100) @Nullable String title,
		@Size(max = 60) @Nullable String speaker) {

	static AgendaRow empty() {
		return new AgendaRow("", "", "");
	}

	static AgendaRow of(AgendaItem item) {
		return new AgendaRow(item.time().toString(), item.title(), item.speaker());
	}

	boolean isEmpty() {
		return EventForm.text(this.time).isEmpty() && EventForm.text(this.title).isEmpty()
				&& EventForm.text(this.speaker).isEmpty();
	}

}
