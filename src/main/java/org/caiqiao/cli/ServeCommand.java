package org.caiqiao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves the portal until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

	@ParentCommand
	private CaiqiaoCommand caiqiao;

	@Mixin
	private ServeOptions serve = new ServeOptions();

	@Override
	public Integer call() throws IOException, InterruptedException {
		return this.serve.serve(this.caiqiao.dataFolder());
	}

}
