package org.caiqiao.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.exchange.jobs.FindingFilter;
import org.caiqiao.exchange.jobs.FindingTexts;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportState;
import org.caiqiao.exchange.jobs.ImportSummary;
import org.caiqiao.exchange.jobs.Importers;
import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.Field;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.ImportKind;

/**
 * What the command line says about imports.
 *
 * @param terminal where it says so
 * @param imports the imports
 */
record ImportTalk(Terminal terminal, ImportManagement imports) {

	private static final int FINDINGS = 20;

	private static final long INTERVAL = 200;

	String text(String code, Object... arguments) {
		List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
		return this.terminal.service(FindingTexts.class).of(code, texts, locale());
	}

	void say(String code, Object... arguments) {
		this.terminal.out().println(text(code, arguments));
	}

	boolean knows(ImportKind kind, String field) {
		return this.terminal.service(Importers.class).fields(kind).stream().map(Field::name).anyMatch(field::equals);
	}

	String fields(ImportKind kind) {
		return this.terminal.service(Importers.class)
			.fields(kind)
			.stream()
			.map(Field::name)
			.collect(Collectors.joining(" "));
	}

	/** Shows how an import comes on until somebody has to decide or it is over. */
	ImportSummary watch(ImportId id) throws InterruptedException {
		ImportSummary job = this.imports.find(id).orElseThrow();
		while (job.state().open()) {
			ImportState state = job.state();
			try (Progress progress = this.terminal.progress(text("enum.ImportState." + state), job.total())) {
				while (job.state() == state) {
					progress.to(job.counts().done());
					Thread.sleep(INTERVAL);
					job = this.imports.find(id).orElseThrow();
				}
			}
		}
		return job;
	}

	/** Why an import does not go on. */
	void explain(ImportSummary job) {
		String failure = job.failure();
		if (job.state() == ImportState.COLUMNS) {
			this.terminal.err().println(text("import.command.columns", fields(job.kind())));
			for (Column column : job.columns()) {
				String samples = String.join("；", column.samples());
				this.terminal.err().println("  " + column.heading() + "  " + samples);
			}
			this.imports.dismiss(job.id());
		}
		else if (failure != null) {
			String reason = this.terminal.service(FindingTexts.class).of(failure, job.failureArguments(), locale());
			this.terminal.err().println(reason);
		}
	}

	/** What the dry run found. */
	void report(ImportSummary job) {
		var counts = job.counts();
		say("import.command.counts", counts.lines(), counts.good(), counts.faulty(), counts.duplicates());
		long all = this.imports.countFindings(job.id(), FindingFilter.ALL);
		FindingTexts texts = this.terminal.service(FindingTexts.class);
		for (Finding finding : this.imports.findings(job.id(), FindingFilter.ALL, 0, FINDINGS)) {
			String row = (finding.line() > 0) ? text("import.command.row", finding.line()) + " " : "";
			String column = finding.heading().isEmpty() ? "" : "[" + finding.heading() + "] ";
			String value = finding.excerpt().isEmpty() ? "" : "“" + finding.excerpt() + "” ";
			this.terminal.out().println("  " + row + column + value + texts.of(finding, locale()));
		}
		if (all > FINDINGS) {
			say("import.command.more", all - FINDINGS);
		}
	}

	private Locale locale() {
		return this.terminal.locale();
	}

}
