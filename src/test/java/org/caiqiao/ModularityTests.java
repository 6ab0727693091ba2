package org.caiqiao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The arrows between the modules run one way, as their package-info files declare. */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Caiqiao.class);

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path KNOWN_AT_START = Path.of("src/main/resources",
			ApplicationModulesExporter.DEFAULT_LOCATION);

	@Test
	void modulesKeepToTheirArrows() {
		MODULES.verify();
	}

	/**
	 * The start reads the modules, and by their order that of the migrations, from a
	 * file: finding them in the classes takes seconds. This writes the file anew where it
	 * is outdated, and fails once so that nobody overlooks it.
	 */
	@Test
	void modulesThatTheStartReadsAreThoseOfTheCode() throws IOException {
		String modules = new ApplicationModulesExporter(MODULES).toJson() + "\n";
		String known = Files.exists(KNOWN_AT_START) ? Files.readString(KNOWN_AT_START) : "{}";
		if (!inAnyOrder(known).equals(inAnyOrder(modules))) {
			Files.createDirectories(KNOWN_AT_START.getParent());
			Files.writeString(KNOWN_AT_START, modules);
		}
		assertThat(inAnyOrder(known)).as("outdated, and now written anew: commit it").isEqualTo(inAnyOrder(modules));
	}

	@Test
	void modulesThatTheStartReadsComeAfterThoseTheyNeed() throws IOException {
		List<String> order = List.copyOf(JSON.readTree(Files.readString(KNOWN_AT_START)).propertyNames());
		MODULES.forEach((module) -> MODULES.forEach((other) -> {
			if (module.getDirectDependencies(MODULES).containsModuleNamed(other.getIdentifier().toString())) {
				assertThat(order.indexOf(other.getIdentifier().toString())).as("%s before %s", other, module)
					.isLessThan(order.indexOf(module.getIdentifier().toString()));
			}
		}));
	}

	/**
	 * Keeps docs/modules in step with the code: a change of the modules shows as a change
	 * of these files, and nothing else does.
	 */
	@Test
	void moduleDocsAreWritten() throws IOException {
		var folder = Path.of("docs/modules");
		new Documenter(MODULES, Options.defaults().withOutputFolder(folder.toString())).writeModulesAsPlantUml()
			.writeModuleCanvases();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.write(file, sorted(Files.readAllLines(file)));
			}
		}
	}

	/** Arrows and lists come in another order each time: sorts each run of them. */
	private static List<String> sorted(List<String> lines) {
		var sorted = new ArrayList<String>();
		var run = new TreeSet<String>();
		boolean first = false;
		boolean gap = false;
		for (String line : lines) {
			if (line.isBlank() && !run.isEmpty()) {
				// Within a list it stands wherever the last of it was found: it goes
				// behind.
				gap = true;
				continue;
			}
			boolean starts = line.startsWith("|* ");
			if (starts || line.startsWith("* ") || line.startsWith("Rel(") || line.strip().startsWith("Component(")) {
				if (starts) {
					drain(run, first, sorted);
					first = true;
				}
				run.add(starts ? line.substring(1) : line);
				continue;
			}
			drain(run, first, sorted);
			first = false;
			if (gap) {
				sorted.add("");
				gap = false;
			}
			sorted.add(line);
		}
		drain(run, first, sorted);
		return sorted;
	}

	private static void drain(TreeSet<String> run, boolean first, List<String> sorted) {
		for (String line : run) {
			sorted.add((first && line.equals(run.first())) ? "|" + line : line);
		}
		run.clear();
	}

	private static Map<String, Object> inAnyOrder(String json) {
		var map = new TreeMap<String, Object>();
		for (Map.Entry<String, JsonNode> entry : JSON.readTree(json).properties()) {
			map.put(entry.getKey(), inAnyOrder(entry.getValue()));
		}
		return map;
	}

	private static Object inAnyOrder(JsonNode node) {
		if (node.isArray()) {
			return node.valueStream().map((each) -> inAnyOrder(each).toString()).sorted().toList();
		}
		return node.isObject() ? inAnyOrder(node.toString()) : node.toString();
	}

}
