package org.caiqiao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.caiqiao.database.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A planner that is stopped in the middle leaves the best plan that it had. */
class PlanStopIntegrationTests {

	private static final String CROWDED = """
			{"slots": ["1", "2"], "tables": [{"id": "t"}], "attendees": [{"id": "E"}, {"id": "A"}, {"id": "B"}, {"id": "C"}],
			 "meetings": [{"id": "a", "host": "E", "guest": "A", "value": 9},
			   {"id": "b", "host": "E", "guest": "B", "value": 5}, {"id": "c", "host": "E", "guest": "C", "value": 2}]}
			""";

	@TempDir
	private Path folder;

	@Test
	void stopWritesTheBestPlanAndSaysWhatItIs() throws Exception {
		try (JavaProcess planner = start()) {
			awaitPlan();
			planner.terminate();
			planner.exitCode();
			assertThat(planner.output()).contains("2 meetings, value 14");
			assertThat(Files.readAllLines(plan())).hasSize(3);
		}
	}

	@Test
	void killLeavesTheBestPlanOfTheLastSecond() throws Exception {
		try (JavaProcess planner = start()) {
			awaitPlan();
			planner.kill();
			assertThat(Files.readAllLines(plan())).hasSize(3);
		}
	}

	private void awaitPlan() {
		await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> Files.readAllLines(plan()).size() == 3);
	}

	private Path plan() {
		return this.folder.resolve("plan.csv");
	}

	private JavaProcess start() throws Exception {
		Path event = Files.writeString(this.folder.resolve("event.json"), CROWDED);
		return JavaProcess.start(CaiqiaoCommand.class, Map.of("LC_ALL", "C"), "plan", event.toString(), "--seconds",
				"600", "--threads", "1", "--out", plan().toString());
	}

}
