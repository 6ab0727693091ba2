package org.caiqiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caiqiao.command.PortalCommand;
import org.caiqiao.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTreeUnitTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	static Stream<Locale> languages() {
		return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void helpOfEveryCommandSaysWhatItAndEachOfItsWordsMean(Locale language) {
		for (CommandLine line : all(tree(language))) {
			String command = line.getCommandSpec().qualifiedName(" ");
			assertThat(line.getHelp().header()).as(command).isNotBlank();
			var words = new ArrayList<ArgSpec>(line.getCommandSpec().options());
			words.addAll(line.getCommandSpec().positionalParameters());
			words.removeIf(ArgSpec::hidden);
			for (ArgSpec word : words) {
				String text = String.join("", word.description());
				assertThat(text).as(command + " " + word.paramLabel()).isNotBlank();
				if (word instanceof OptionSpec option && option.longestName().equals("--data")) {
					assertThat(text.codePoints().anyMatch(Character::isIdeographic)).as(command + " " + language)
						.isEqualTo(language.getLanguage().equals("zh"));
				}
			}
		}
	}

	@Test
	void everyCommandOfAModuleCanBeTyped() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(PortalCommand.class));
		List<String> typed = all(tree(Locale.ENGLISH)).stream()
			.map(line -> line.getCommand().getClass().getName())
			.toList();

		assertThat(scanner.findCandidateComponents("org.caiqiao")).extracting(BeanDefinition::getBeanClassName)
			.hasSizeGreaterThan(5)
			.isSubsetOf(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "--version", "serve --help", "probe --help" })
	void helpAndVersionAreGivenWithoutAPortal(String words) {
		assertThat(execute(words.split(" "))).isZero();
		assertThat(this.out.toString()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "--nonsense", "serve --port", "serve --port eighty", "serve --port 65536",
			"serve --port -1", "probe", "probe nonsense", "probe tell twice" })
	void wrongUseEndsWith2AndSaysHowItIsUsed(String words) {
		assertThat(execute(words.split(" "))).isEqualTo(2);
		assertThat(this.err.toString()).containsAnyOf("Usage:", "Did you mean", "Possible solutions");
	}

	@Test
	void failureEndsWith1AndOneSentence() {
		assertThat(execute("probe", "fail")).isEqualTo(1);
		assertThat(this.err.toString().strip()).isEqualTo("it cannot be done");
		assertThat(execute("probe", "break")).isEqualTo(1);
		assertThat(this.err.toString()).contains("a mistake").doesNotContain("\tat ");
	}

	@Test
	void misuseFoundWhileRunningEndsWith2() {
		assertThat(execute("probe", "misuse")).isEqualTo(2);
		assertThat(this.err.toString()).contains("not like this", "Usage:");
	}

	private int execute(String... words) {
		return tree(Locale.ENGLISH).execute(words);
	}

	private CommandLine tree(Locale language) {
		var terminal = new ConsoleTerminal(new PrintWriter(this.out, true), new PrintWriter(this.err, true),
				new DataFolder(Path.of("nowhere")));
		return CommandTree.of(language, terminal.out(), terminal.err(), (command, typed) -> command.run(terminal));
	}

	private static List<CommandLine> all(CommandLine line) {
		var lines = new ArrayList<>(List.of(line));
		line.getSubcommands().values().forEach((sub) -> lines.addAll(all(sub)));
		return lines;
	}

}
