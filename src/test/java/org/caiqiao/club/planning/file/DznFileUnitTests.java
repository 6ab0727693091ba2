package org.caiqiao.club.planning.file;

import java.util.List;
import java.util.Set;

import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DznFileUnitTests {

	private static final String SMALL = """
			% three people
			nBusiness = 3; nMeetings = 2;
			nTables = 1;
			nTotalSlots = 4;
			nMorningSlots = 2;
			requested = [|1, 2,1,
			|2, 3,3,
			|];
			forbidden = [{0},{1..2, 4},{}];
			fixed = [0,3];
			precedences = [{},{1}];
			""";

	@Test
	void readsWhatIsAskedFor() {
		PlanningProblem problem = DznFile.read(SMALL);
		assertThat(problem.slots()).containsExactly("1", "2", "3", "4");
		assertThat(problem.tables()).hasSize(1);
		assertThat(problem.attendee("1").absent()).isEmpty();
		assertThat(problem.attendee("2").absent()).containsExactlyInAnyOrder("1", "2", "4");
		assertThat(problem.wishes()).extracting("host", "guest", "standing")
			.containsExactly(tuple("1", "2", Standing.MUST_MEET), tuple("2", "3", Standing.MUST_MEET));
		assertThat(problem.wish("1").within()).isEqualTo(Set.of("1", "2"));
		assertThat(problem.wish("2")).returns("3", (wish) -> wish.fixedSlot())
			.returns(Set.of(), (wish) -> wish.within());
		assertThat(problem.conditions().order()).isEqualTo(List.of(new Pair("1", "2")));
		assertThat(problem.weights().spread()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'|1, 2,1,',        '|1, 9,1,',          6
			'|1, 2,1,',        '|1, 2,',            6
			'|2, 3,3,',        '|2, 3,7,',          7
			'nTables = 1;',    'nTables = x;',      3
			'nTables = 1;',    'nTables = 99999999999;', 3
			'nTables = 1;',    'nTables = -1;',     3
			'nTotalSlots = 4;','nTotalSlots 4;',    4
			'{1..2, 4}',       '{1..2, 5}',         9
			'{1..2, 4}',       '{1..99999999, 4}',  9
			'[0,3]',           '[0,5]',             10
			'[{},{1}]',        '[{},{3}]',          11
			'[{},{1}];',       '[{},{1',            12
			""")
	void saysWhichLineIsWrong(String right, String wrong, int line) {
		assertThatExceptionOfType(ProblemRefused.class).isThrownBy(() -> DznFile.read(SMALL.replace(right, wrong)))
			.returns(ProblemRefused.Fault.LINE, ProblemRefused::fault)
			.satisfies((refused) -> assertThat(refused.about()).containsExactly(line));
	}

	@Test
	void saysWhatIsMissingOrThereTwice() {
		assertThatExceptionOfType(ProblemRefused.class)
			.isThrownBy(() -> DznFile.read(SMALL.replace("nTables", "nChairs")))
			.satisfies((refused) -> assertThat(refused.about()).contains("nTables"));
		assertThatExceptionOfType(ProblemRefused.class).isThrownBy(() -> DznFile.read(SMALL + "nTables = 2;"));
		assertThatExceptionOfType(ProblemRefused.class).isThrownBy(() -> DznFile.read(""));
		assertThatExceptionOfType(ProblemRefused.class)
			.isThrownBy(() -> DznFile.read(SMALL.replace("|2, 3,3,", "|2, 2,3,")))
			.returns(ProblemRefused.Fault.ITSELF, ProblemRefused::fault);
	}

}
