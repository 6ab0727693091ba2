package org.caiqiao.cli;

import java.nio.file.Path;

import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A command of the tests, found as a module's commands are, that tells where it runs. */
@Command(name = "probe", header = "Tells where it runs", mixinStandardHelpOptions = true)
final class ProbeCommand implements PortalCommand {

	@Spec
	private CommandSpec spec;

	@Parameters(descriptionKey = "probe.what", description = "what to do")
	private What what;

	@Option(names = "--file", description = "a file")
	private @Nullable Path file;

	@Override
	public int run(Terminal terminal) throws Exception {
		switch (this.what) {
			case FAIL -> throw new CommandFailed("it cannot be done");
			case BREAK -> throw new IllegalArgumentException("a mistake");
			case MISUSE -> throw new ParameterException(this.spec.commandLine(), "not like this");
			case REFUSE -> {
				return 1;
			}
			case WRITE -> terminal.service(JdbcClient.class).sql("create table probe as select 'kept' text").update();
			case TELL -> tell(terminal);
		}
		return 0;
	}

	private void tell(Terminal terminal) {
		try (Progress progress = terminal.progress("probing", 2)) {
			progress.to(1);
			progress.to(2);
		}
		terminal.out().println("process " + ProcessHandle.current().pid() + ".");
		terminal.out()
			.println("server " + terminal.service(JdbcClient.class)
				.sql("select current_setting('server_version_num')::int / 10000")
				.query(Integer.class)
				.single());
		terminal.out()
			.println("tables " + terminal.service(JdbcClient.class)
				.sql("select count(*) from pg_tables where tablename = 'probe'")
				.query(Integer.class)
				.single());
		if (this.file != null) {
			terminal.out().println("file " + terminal.file(this.file));
		}
		terminal.err().println("才桥 " + terminal.locale().toLanguageTag());
	}

	enum What {

		TELL, WRITE, FAIL, BREAK, MISUSE, REFUSE

	}

}
