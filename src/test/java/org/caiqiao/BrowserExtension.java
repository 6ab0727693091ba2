package org.caiqiao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one Chromium for all browser tests and hands each test method its own visit. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final Namespace PLACE = Namespace.create(BrowserExtension.class);

	private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
			"/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	static Optional<Path> chromium() {
		return Stream.concat(Stream.of(System.getenv("CAIQIAO_CHROMIUM")), USUAL_PLACES.stream())
			.filter(Objects::nonNull)
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return chromium().map(found -> ConditionEvaluationResult.enabled("Chromium is " + found))
			.orElseGet(() -> ConditionEvaluationResult
				.disabled("SKIPPED: no Chromium found; name one in CAIQIAO_CHROMIUM to run the browser tests"));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browsing.class && context.getTestMethod().isPresent();
	}

	@Override
	public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Running running = context.getRoot()
			.getStore(PLACE)
			.computeIfAbsent(Running.class, type -> Running.start(), Running.class);
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		var browsing = new Browsing(running.browser(), "http://localhost:" + port, context.getRequiredTestMethod());
		// The store closes it after the test.
		context.getStore(PLACE).put(Browsing.class, browsing);
		return browsing;
	}

	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			var playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			var options = new LaunchOptions().setExecutablePath(chromium().orElseThrow())
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run",
						"--use-fake-device-for-media-stream",
						"--use-file-for-fake-video-capture=" + Browsing.CAMERA.toAbsolutePath()));
			return new Running(playwright, playwright.chromium().launch(options));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
