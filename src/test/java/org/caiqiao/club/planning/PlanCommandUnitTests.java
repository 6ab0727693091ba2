package org.caiqiao.club.planning;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.caiqiao.club.planning.WhyNot.Cause;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.TestTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanCommandUnitTests {

	private static final String CROWDED = """
			{"slots": ["9:00", "9:15"], "tables": [{"id": "1"}],
			 "attendees": [{"id": "E"}, {"id": "A"}, {"id": "B"}, {"id": "C"}],
			 "meetings": [{"id": "a", "host": "E", "guest": "A", "value": 9, "wish": "%s"},
			   {"id": "b", "host": "E", "guest": "B", "value": 5, "wish": "%s"},
			   {"id": "c", "host": "E", "guest": "C", "value": 2, "wish": "%s"}]}
			""";

	@TempDir
	private Path folder;

	private TestTerminal terminal;

	@BeforeEach
	void prepare() {
		this.terminal = new TestTerminal(this.folder, Locale.ENGLISH);
	}

	@Test
	void writesThePlanAndSaysWhyAWishIsNotInIt() throws Exception {
		assertThat(run(file("event.json", CROWDED.formatted("meet", "meet", "meet")), "--seconds", "0.2")).isZero();
		assertThat(Files.readAllLines(plan())).hasSize(3).first().isEqualTo("meeting,slot,table");
		assertThat(Files.readString(plan())).contains("a,9:", "b,9:", ",1").doesNotContain("c,");
		assertThat(this.terminal.printed()).contains("2 meetings, value 14", "Meeting c: worth less than b",
				"value of 6");
	}

	@Test
	void namesTheRulesThatClashAndWritesNothing() throws Exception {
		assertThat(run(file("event.json", CROWDED.formatted("must", "must", "must")), "--seconds", "0.2")).isEqualTo(1);
		assertThat(this.terminal.warnings()).contains("There is no plan", "nobody sits in two meetings at once",
				"slots that are left for them: 9:00, 9:15");
		assertThat(plan()).doesNotExist();
	}

	@Test
	void plansAPublishedInstance() throws Exception {
		assertThat(run(file("small.dzn", """
				nBusiness = 3; nTables = 1; nTotalSlots = 3; nMorningSlots = 3;
				requested = [|1,2,3, |2,3,3, |1,3,3|];
				"""), "--seconds", "2", "--threads", "2")).isZero();
		assertThat(Files.readAllLines(plan())).hasSize(4);
		assertThat(this.terminal.printed()).contains("3 meetings", "1 idle gaps");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--seconds 0", "--seconds -1", "--seconds NaN", "--seconds 1e9",
			"--threads -1 --seconds 1", "--threads 65 --seconds 1" })
	void wrongUseIsRefused(String words) throws Exception {
		Path file = file("event.json", "{}");
		assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> run(file, words.split(" ")));
	}

	@Test
	void fileOfAnotherFormAndTheFileItselfAreWrongUse() throws Exception {
		assertThatExceptionOfType(ParameterException.class)
			.isThrownBy(() -> run(file("event.xlsx", ""), "--seconds", "1"));
		Path file = file("event.json", "{}");
		assertThatExceptionOfType(ParameterException.class)
			.isThrownBy(() -> run(file, "--seconds", "1", "--out", file.toString()));
	}

	@Test
	void brokenFileIsToldWithItsLine() throws Exception {
		failed("line 2: cannot be understood", file("a.json", "{\n\"slots\": [1"));
		failed("line 1: slotz is not what it should be", file("b.json", "{\"slotz\": []}"));
		failed("no text in UTF-8", binary("c.json"));
		failed("attendee \"X\" is not there",
				file("d.json", "{\"meetings\": [{\"id\": \"1\", \"host\": \"X\", \"guest\": \"Y\"}]}"));
		failed("line 1", file("e.dzn", "nBusiness = ;"));
		failed("is not there, or is not a file", this.folder.resolve("none.json"));
	}

	@Test
	void tooLargeAFileIsToldBeforeItIsRead() throws Exception {
		Path file = this.folder.resolve("huge.dzn");
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(60_000_000);
		}
		failed("too large", file);
		failed("too large", file("wide.dzn", """
				nBusiness = 90000; nTables = 1; nTotalSlots = 90000; nMorningSlots = 1; requested = [|1,2,3|];
				"""));
	}

	@Test
	void folderThatIsNotThereIsTold() throws Exception {
		Path file = file("event.json", "{}");
		assertThatExceptionOfType(CommandFailed.class)
			.isThrownBy(() -> run(file, "--seconds", "1", "--out", this.folder.resolve("no/plan.csv").toString()))
			.withMessageContaining("cannot be written");
	}

	@Test
	void everyRuleReasonAndFaultHasATextInThreeLanguages() {
		var keys = new TreeSet<String>();
		for (Rule rule : Rule.values()) {
			keys.add("plan.rule." + rule);
		}
		for (Cause cause : Cause.values()) {
			keys.add("plan.why." + cause);
		}
		for (Fault fault : Fault.values()) {
			keys.add("plan.fault." + fault);
		}
		Set<String> first = new TreeSet<>();
		for (Locale locale : List.of(Locale.ROOT, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH)) {
			ResourceBundle bundle = ResourceBundle.getBundle("messages.planning", locale);
			assertThat(bundle.keySet()).containsAll(keys);
			if (first.isEmpty()) {
				first.addAll(bundle.keySet());
			}
			assertThat(bundle.keySet()).isEqualTo(first);
		}
	}

	private void failed(String message, Path file) {
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run(file, "--seconds", "1"))
			.withMessageContaining(message);
	}

	private Path plan() {
		return this.folder.resolve("plan.csv");
	}

	private Path file(String name, String text) throws Exception {
		return Files.writeString(this.folder.resolve(name), text, StandardCharsets.UTF_8);
	}

	private Path binary(String name) throws Exception {
		return Files.write(this.folder.resolve(name), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1 });
	}

	private int run(Path file, String... words) throws Exception {
		var all = new ArrayList<>(List.of(file.toString()));
		all.addAll(List.of(words));
		if (!all.contains("--out")) {
			all.addAll(List.of("--out", plan().toString()));
		}
		if (!all.contains("--seconds")) {
			all.addAll(List.of("--seconds", "1"));
		}
		var command = new PlanCommand();
		new CommandLine(command).parseArgs(all.toArray(String[]::new));
		return command.run(this.terminal);
	}

}
