package org.caiqiao.demo;

import org.caiqiao.command.PortalCommand;
import org.caiqiao.command.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.MessageSource;

/** Fills or removes the demo district. */
@Command(name = "demo", mixinStandardHelpOptions = true)
class DemoCommand implements PortalCommand {

	/** What to do with the district. */
	enum Action {

		fill, remove

	}

	@Parameters(paramLabel = "ACTION")
	private Action action = Action.fill;

	@Override
	public int run(Terminal terminal) {
		Demo demo = terminal.service(Demo.class);
		boolean done = (this.action == Action.fill) ? demo.fill() : demo.remove();
		String key = "demo." + this.action + (done ? ".done" : ".nothing");
		terminal.out().println(terminal.service(MessageSource.class).getMessage(key, null, terminal.locale()));
		return 0;
	}

}
