package org.caiqiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version the build wrote down. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		var build = new Properties();
		try (InputStream written = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (written != null) {
				build.load(written);
			}
		}
		return new String[] { "caiqiao " + build.getProperty("build.version", "(not built)"),
				"Java " + Runtime.version() };
	}

}
