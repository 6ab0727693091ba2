package org.caiqiao.club.planning.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;
import org.jspecify.annotations.Nullable;

/** A meeting of a file. */
record MeetingEntry(@Nullable String id, @Nullable String host, @Nullable String guest, @Nullable String wish,
		@Nullable Integer value, @Nullable List<String> slots, @Nullable String slot, @Nullable String table,
		@Nullable String clinic) {

	private static final String KIND = "meetings";

	Wish asked() {
		String key = JsonFile.key(KIND, this.id);
		if (this.table != null && this.slot == null) {
			throw new ProblemRefused(Fault.ENTRY, 0, KIND + " " + key + ": slot");
		}
		return new Wish(key, JsonFile.key(KIND, this.host), JsonFile.key(KIND, this.guest), standing(key),
				(this.value != null) ? this.value : 1, Set.copyOf(JsonFile.all(this.slots)), this.slot, this.table,
				this.clinic);
	}

	private Standing standing(String key) {
		return switch ((this.wish != null) ? this.wish.toLowerCase(Locale.ROOT) : "meet") {
			case "must" -> Standing.MUST_MEET;
			case "meet" -> Standing.MEET;
			case "no-thanks" -> Standing.NO_THANKS;
			case "blocked" -> Standing.BLOCKED;
			default -> throw new ProblemRefused(Fault.ENTRY, 0, KIND + " " + key + ": wish");
		};
	}

}
