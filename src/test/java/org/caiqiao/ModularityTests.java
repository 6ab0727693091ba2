package org.caiqiao;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/** The arrows between the modules run one way, as their package-info files declare. */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Caiqiao.class);

	@Test
	void modulesKeepToTheirArrows() {
		MODULES.verify();
	}

	/**
	 * Keeps docs/modules in step with the code: a change of the modules shows as a change
	 * of these files.
	 */
	@Test
	void moduleDocsAreWritten() {
		new Documenter(MODULES, Options.defaults().withOutputFolder("docs/modules")).writeModulesAsPlantUml()
			.writeModuleCanvases();
	}

}
