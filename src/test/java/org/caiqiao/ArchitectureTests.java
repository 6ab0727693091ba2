package org.caiqiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/** Habits of the house that a compiler does not see. */
@AnalyzeClasses(packages = "org.caiqiao", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	/** Still to be cut; nothing joins this list. */
	private static final Set<String> STILL_TOO_LARGE = Set.of("ImportJob.java");

	private static final Set<String> TEMPLATES_STILL_TOO_LARGE = Set.of("form.html");

	@ArchTest
	static final ArchRule repositoriesStayInTheirModule = classes().that()
		.areAssignableTo(Repository.class)
		.and()
		.areNotAnnotatedWith(NoRepositoryBean.class)
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule entitiesStayInTheirModule = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersStayInTheirModule = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

	@ArchTest
	static final ArchRule entitiesHaveVerbsInsteadOfSetters = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().that()
		.haveNameNotMatching(".*\\.cli\\..*")
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(ZonedDateTime.class, "now");

	/**
	 * Lines of code: imports, comments and empty lines are left out. A type that outgrows
	 * its limit is cut where its meaning has a seam.
	 */
	@Test
	void typesAndControllersStaySmall() throws IOException {
		assertThat(larger(Path.of("src/main/java"), ".java", file -> isController(file) ? 150 : 120)).as("too large")
			.isEqualTo(STILL_TOO_LARGE);
	}

	@Test
	void templatesStaySmall() throws IOException {
		assertThat(larger(Path.of("src/main/resources/templates"), ".html", file -> 150)).as("too large")
			.isEqualTo(TEMPLATES_STILL_TOO_LARGE);
	}

	private static Set<String> larger(Path folder, String ending, ToIntFunction<Path> limit) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending))
				.filter(file -> linesOfCode(file) >= limit.applyAsInt(file))
				.map(file -> file.getFileName().toString())
				.collect(Collectors.toSet());
		}
	}

	private static long linesOfCode(Path file) {
		return text(file).replaceAll("(?s)/\\*.*?\\*/|<!--.*?-->", "")
			.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty() && !line.matches("(//|import |package ).*"))
			.count();
	}

	private static boolean isController(Path file) {
		return text(file).contains("\n@Controller\n");
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
