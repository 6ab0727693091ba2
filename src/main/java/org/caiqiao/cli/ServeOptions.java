package org.caiqiao.cli;

import java.io.IOException;

import org.caiqiao.database.DataFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be chosen when the portal is served. */
final class ServeOptions {

	private static final int LAST_PORT = 65535;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--port", paramLabel = "N", defaultValue = "${env:CAIQIAO_PORT:-8080}")
	private int port;

	@Option(names = "--no-demo")
	private boolean withoutDemo;

	/** For {@code bin/caiqiao prepare}: opens the main pages once, then stops. */
	@Option(names = "--rehearse", hidden = true)
	private boolean rehearse;

	int serve(DataFolder folder) throws IOException, InterruptedException {
		if (this.port < 0 || this.port > LAST_PORT) {
			throw new ParameterException(this.command.commandLine(), Texts.get("serve.port.range", this.port));
		}
		var out = this.command.commandLine().getOut();
		new Serve(folder, this.port, this.withoutDemo, out).run(this.rehearse);
		return 0;
	}

}
