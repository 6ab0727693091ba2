package org.caiqiao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import org.caiqiao.database.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: its first word says what to do; without one the portal is served. */
@Command(name = "caiqiao", mixinStandardHelpOptions = true, versionProvider = Version.class,
		subcommands = ServeCommand.class, sortOptions = false)
public final class CaiqiaoCommand implements Callable<Integer> {

	@Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
	private @Nullable Path data;

	@Mixin
	private ServeOptions serve = new ServeOptions();

	public static void main(String[] arguments) {
		Quiet.untilTheLogIsSetUp();
		Locale.setDefault(Texts.locale());
		System.exit(commandLine().execute(arguments));
	}

	@Override
	public Integer call() {
		return this.serve.serve(dataFolder());
	}

	DataFolder dataFolder() {
		return DataFolder.of(this.data, System.getenv());
	}

	private static CommandLine commandLine() {
		ResourceBundle texts = ResourceBundle.getBundle(Texts.BUNDLE, Texts.locale());
		return new CommandLine(new CaiqiaoCommand()).setResourceBundle(texts)
			.setOut(Texts.writer(System.out))
			.setErr(Texts.writer(System.err))
			.setExecutionExceptionHandler(new Failures());
	}

}
