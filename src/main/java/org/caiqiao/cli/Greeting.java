package org.caiqiao.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.caiqiao.command.StartNotice;
import org.caiqiao.database.DataFolder;

import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** What the operator reads when the portal is up: where it is and how to get in. */
record Greeting(ApplicationContext portal, DataFolder folder) {

	void print(PrintWriter out) {
		out.println();
		out.println(Texts.get("serve.ready", address()));
		Locale locale = Texts.locale();
		List<StartNotice> notices = this.portal.getBeanProvider(StartNotice.class).orderedStream().toList();
		notices.stream().flatMap((notice) -> notice.lines(locale).stream()).forEach((line) -> out.println("  " + line));
		out.println(Texts.get("serve.where", this.folder));
		out.println(Texts.get("serve.stop"));
		out.println();
	}

	/** The home page. */
	URI address() {
		WebServer server = ((WebServerApplicationContext) this.portal).getWebServer();
		return URI.create("http://localhost:" + ((server != null) ? server.getPort() : 0) + "/");
	}

}
