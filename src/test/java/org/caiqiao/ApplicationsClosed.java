package org.caiqiao;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** After the last test, ends the applications of the tests before their database. */
public class ApplicationsClosed implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot()
			.getStore(Namespace.create(ApplicationsClosed.class))
			.computeIfAbsent("end", key -> (AutoCloseable) TestDatabase::closeApplications);
	}

}
