package org.caiqiao.club.planning.file;

import java.util.List;
import java.util.Set;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The planner's own form of a problem; docs/planning.md describes it. */
record JsonFile(@Nullable List<String> slots, @Nullable List<TableEntry> tables,
		@Nullable List<AttendeeEntry> attendees, @Nullable List<MeetingEntry> meetings,
		@Nullable List<List<String>> order, @Nullable List<List<String>> exclusive,
		@Nullable List<List<String>> notTogether, @Nullable List<ClinicEntry> clinics, @Nullable WeightsEntry weights) {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private static final int TWO = 2;

	/**
	 * What it asks to be planned.
	 * @throws ProblemRefused naming the line or the thing that is wrong
	 */
	static PlanningProblem read(String text) {
		try {
			JsonFile file = MAPPER.readValue(text, JsonFile.class);
			if (file == null) {
				throw new ProblemRefused(Fault.LINE, 1);
			}
			return file.problem();
		}
		catch (JacksonException ex) {
			TokenStreamLocation where = ex.getLocation();
			int line = (where != null) ? Math.max(1, where.getLineNr()) : 1;
			throw (ex instanceof DatabindException) ? new ProblemRefused(Fault.ENTRY, line, path(ex))
					: new ProblemRefused(Fault.LINE, line);
		}
	}

	private PlanningProblem problem() {
		var conditions = new Conditions(pairs("order", this.order), pairs("exclusive", this.exclusive),
				pairs("notTogether", this.notTogether),
				all(this.clinics).stream()
					.map((entry) -> new Clinic(key("clinics", entry.id()), entry.size()))
					.toList());
		return new PlanningProblem(all(this.attendees).stream().map(AttendeeEntry::attendee).toList(), all(this.slots),
				all(this.tables).stream().map(TableEntry::table).toList(),
				all(this.meetings).stream().map(MeetingEntry::asked).toList(), conditions,
				(this.weights != null) ? this.weights.weights() : Weights.STANDARD);
	}

	/** A list without nulls, empty when it is missing. */
	static <T> List<T> all(@Nullable List<T> list) {
		if (list == null) {
			return List.of();
		}
		if (list.stream().anyMatch((each) -> each == null)) {
			throw new ProblemRefused(Fault.UNKNOWN, "entry", "null");
		}
		return list;
	}

	/** What every thing has. */
	static String key(String kind, @Nullable String id) {
		if (id == null || id.isBlank()) {
			throw new ProblemRefused(Fault.UNKNOWN, kind, "id");
		}
		return id;
	}

	private static List<Pair> pairs(String kind, @Nullable List<List<String>> entries) {
		return all(entries).stream().map((entry) -> {
			if (all(entry).size() != TWO) {
				throw new ProblemRefused(Fault.ENTRY, 0, kind);
			}
			return new Pair(entry.getFirst(), entry.getLast());
		}).toList();
	}

	/** Where in the file it is, such as {@code meetings[3].value}. */
	private static String path(JacksonException ex) {
		var path = new StringBuilder();
		for (JacksonException.Reference step : ex.getPath()) {
			String name = step.getPropertyName();
			path.append((name != null) ? (path.isEmpty() ? "" : ".") + name : "[" + step.getIndex() + "]");
		}
		return path.toString();
	}

	/** A table. */
	record TableEntry(@Nullable String id, @Nullable Integer seats) {

		Table table() {
			return new Table(key("tables", this.id), (this.seats != null) ? this.seats : TWO);
		}

	}

	/** A clinic. */
	record ClinicEntry(@Nullable String id, int size) {
	}

	/** An attendee. */
	record AttendeeEntry(@Nullable String id, @Nullable String name, @Nullable List<String> absent,
			@Nullable Integer cap, int pastMeetings, boolean firstHelping) {

		Attendee attendee() {
			String key = key("attendees", this.id);
			return new Attendee(key, (this.name != null) ? this.name : key, Set.copyOf(all(this.absent)),
					(this.cap != null) ? this.cap : Attendee.NO_CAP, this.pastMeetings, this.firstHelping);
		}

	}

	/** What weighs how much. */
	record WeightsEntry(@Nullable Integer point, @Nullable Integer firstHelping, @Nullable Integer fairness,
			@Nullable Integer spread) {

		Weights weights() {
			Weights standard = Weights.STANDARD;
			return new Weights(or(this.point, standard.point()), or(this.firstHelping, standard.firstHelping()),
					or(this.fairness, standard.fairness()), or(this.spread, standard.spread()));
		}

		private static int or(@Nullable Integer number, int other) {
			return (number != null) ? number : other;
		}

	}

}
