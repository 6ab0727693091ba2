package org.caiqiao.club.planning.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.caiqiao.club.planning.Contradictions;
import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonFileUnitTests {

	private static final String FULL = """
			{ "slots": ["1", "2"],
			  "tables": [{"id": "t"}, {"id": "u", "seats": 5}],
			  "attendees": [{"id": "E", "name": "陈教授", "absent": ["2"], "cap": 3},
			    {"id": "A", "pastMeetings": 2, "firstHelping": true}, {"id": "B"}],
			  "meetings": [{"id": "m1", "host": "E", "guest": "A", "wish": "must", "value": 80, "clinic": "k"},
			    {"id": "m2", "host": "E", "guest": "B", "wish": "no-thanks"},
			    {"id": "m3", "host": "A", "guest": "B", "slots": ["1"], "slot": "1", "table": "u"}],
			  "order": [["m1", "m3"]], "exclusive": [["m1", "m2"]], "notTogether": [["A", "B"]],
			  "clinics": [{"id": "k", "size": 4}],
			  "weights": {"point": 20, "fairness": 5, "spread": 2} }
			""";

	@Test
	void readsAllThatItMaySay() {
		PlanningProblem problem = JsonFile.read(FULL);
		assertThat(problem.slots()).containsExactly("1", "2");
		assertThat(problem.tables()).containsExactly(new Table("t", 2), new Table("u", 5));
		assertThat(problem.attendees()).containsExactly(new Attendee("E", "陈教授", Set.of("2"), 3, 0, false),
				new Attendee("A", "A", Set.of(), Attendee.NO_CAP, 2, true), Attendee.of("B"));
		assertThat(problem.wishes()).containsExactly(Wish.of("m1", "E", "A", 80).as(Standing.MUST_MEET).in("k"),
				Wish.of("m2", "E", "B", 1).as(Standing.NO_THANKS),
				Wish.of("m3", "A", "B", 1).only(Set.of("1")).fixed("1", "u"));
		assertThat(problem.conditions().order()).isEqualTo(List.of(new Pair("m1", "m3")));
		assertThat(problem.conditions().exclusive()).isEqualTo(List.of(new Pair("m1", "m2")));
		assertThat(problem.conditions().notTogether()).isEqualTo(List.of(new Pair("A", "B")));
		assertThat(problem.conditions().clinics()).isEqualTo(List.of(new Clinic("k", 4)));
		assertThat(problem.weights()).isEqualTo(new Weights(20, -1, 5, 2));
	}

	@Test
	void aClinicOfAllIsCountedWithTheSizeOfTheTimetable(@TempDir Path folder) throws Exception {
		String slots = IntStream.range(0, 3000).mapToObj(n -> "\"" + n + "\"").collect(Collectors.joining(","));
		String guests = IntStream.range(0, 3000)
			.mapToObj(n -> "{\"id\": \"g" + n + "\"}")
			.collect(Collectors.joining(","));
		String meetings = IntStream.range(0, 3000)
			.mapToObj(n -> "{\"id\": \"m" + n + "\", \"host\": \"E\", \"guest\": \"g" + n + "\", \"clinic\": \"k\"}")
			.collect(Collectors.joining(","));
		Path file = Files.writeString(folder.resolve("all.json"), """
				{ "slots": [%s], "tables": [{"id": "t", "seats": 3001}], "attendees": [{"id": "E"}, %s],
				  "meetings": [%s], "clinics": [{"id": "k", "size": 3000}] }
				""".formatted(slots, guests, meetings));
		assertThatExceptionOfType(ProblemRefused.class).isThrownBy(() -> ProblemFile.read(file))
			.matches(refused -> refused.fault() == Fault.TOO_LARGE);
	}

	@Test
	void readsTheExampleOfTheDocs() throws Exception {
		String docs = Files.readString(Path.of("docs/planning.md"));
		String example = docs.substring(docs.indexOf("```json") + 7, docs.indexOf("```", docs.indexOf("```json") + 7));
		PlanningProblem problem = JsonFile.read(example);
		assertThat(problem.wishes()).hasSize(5);
		assertThat(Contradictions.of(problem)).isEmpty();
	}

	@Test
	void whatIsNotSaidIsNothing() {
		PlanningProblem problem = JsonFile.read("{}");
		assertThat(problem.wishes()).isEmpty();
		assertThat(problem.weights()).isEqualTo(Weights.STANDARD);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'"seats": 5',          '"seats": "many"',   ENTRY
			'"cap": 3',            '"most": 3',         ENTRY
			'"must"',              '"perhaps"',         ENTRY
			'["m1", "m3"]',        '["m1"]',            ENTRY
			'"slot": "1", ',       '',                  ENTRY
			'"slots": ["1", "2"]', '"slots": ["1" "2"]', LINE
			'"spread": 2} }',      '"spread": 2',       LINE
			'"guest": "A"',        '"guest": "Z"',      UNKNOWN
			'"guest": "A"',        '"guest": null',     UNKNOWN
			'"guest": "A"',        '"guest": "E"',      ITSELF
			'"id": "u"',           '"id": "t"',         TWICE
			'"id": "m2"',          '"id": "m1"',        TWICE
			'"absent": ["2"]',     '"absent": ["9"]',   UNKNOWN
			'"absent": ["2"]',     '"absent": [null]',  UNKNOWN
			'"clinic": "k"',       '"clinic": "l"',     UNKNOWN
			'"value": 80',         '"value": 0',        RANGE
			'"cap": 3',            '"cap": -3',         RANGE
			'"seats": 5',          '"seats": 1',        RANGE
			""")
	void saysWhatIsWrong(String right, String wrong, Fault fault) {
		assertThat(FULL).contains(right);
		assertThatExceptionOfType(ProblemRefused.class)
			.isThrownBy(() -> JsonFile.read(FULL.replace(right, wrong == null ? "" : wrong)))
			.returns(fault, ProblemRefused::fault);
	}

	@Test
	void saysInWhichLineItIsWrong() {
		assertThatExceptionOfType(ProblemRefused.class)
			.isThrownBy(() -> JsonFile.read(FULL.replace("\"pastMeetings\": 2", "\"pastMeetings\": {}")))
			.satisfies((refused) -> assertThat(refused.about()).containsExactly(4, "attendees[1].pastMeetings"));
	}

}
