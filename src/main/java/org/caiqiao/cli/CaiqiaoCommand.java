package org.caiqiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
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
		TimeZone.setDefault(OfficeZone.of(System.getenv()));
		System.exit(execute(arguments));
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		return this.serve.serve(dataFolder());
	}

	DataFolder dataFolder() {
		return DataFolder.of(this.data, System.getenv());
	}

	private static int execute(String... arguments) {
		var out = Texts.writer(System.out);
		var err = Texts.writer(System.err);
		return CommandTree.of(Texts.locale(), out, err, (command, typed) -> {
			CaiqiaoCommand caiqiao = (CaiqiaoCommand) typed.commandSpec().userObject();
			var terminal = new ConsoleTerminal(out, err, caiqiao.dataFolder());
			return command.worksAlone() ? command.run(terminal)
					: new Workplace(caiqiao.dataFolder(), terminal).run(command, arguments);
		}).execute(arguments);
	}

}
