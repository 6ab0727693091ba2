package org.caiqiao.exchange.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.caiqiao.exchange.jobs.FindingFilter;
import org.caiqiao.exchange.jobs.FindingGroup;
import org.caiqiao.exchange.jobs.FindingTexts;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportSummary;
import org.caiqiao.exchange.jobs.Importers;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.exchange.rows.Severity;
import org.caiqiao.exchange.rows.Understood;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together what the pages of imports show. */
@Component
class ImportPages {

	private final ImportManagement imports;

	private final Importers importers;

	private final FindingTexts texts;

	private final Taxonomy taxonomy;

	ImportPages(ImportManagement imports, Importers importers, FindingTexts texts, Taxonomy taxonomy) {
		this.imports = imports;
		this.importers = importers;
		this.texts = texts;
		this.taxonomy = taxonomy;
	}

	ImportSummary job(long id) {
		return this.imports.find(new ImportId(id)).orElseThrow(() -> NotFound.of("import", id));
	}

	/** Why an import failed or was not taken back; empty where neither happened. */
	String failure(ImportSummary job, Locale locale) {
		String code = job.failure();
		return (code != null) ? this.texts.of(code, job.failureArguments(), locale) : "";
	}

	List<Option> kindChoices(Locale locale) {
		return Arrays.stream(ImportKind.values())
			.map(kind -> new Option(kind.name(), this.texts.of("enum.ImportKind." + kind, List.of(), locale)))
			.toList();
	}

	Listing<ImportSummary> all(int page) {
		var request = new ListingRequest("/office/imports", "", Map.of(), null, page);
		var found = this.imports.page(request.page() - 1, ListingRequest.SIZE);
		return new Listing<>(request, found.getContent(), found.getTotalElements(), List.of(), List.of());
	}

	Listing<FindingRow> findings(ImportSummary job, @Nullable Severity severity, @Nullable String code, int page,
			Locale locale) {
		Map<String, List<String>> chosen = new LinkedHashMap<>();
		chosen.put("severity", (severity != null) ? List.of(severity.name()) : List.of());
		chosen.put("code", (code != null) ? List.of(code) : List.of());
		var request = new ListingRequest(address(job), "", chosen, null, page);
		var filter = new FindingFilter(severity, code);
		List<FindingRow> rows = this.imports
			.findings(job.id(), filter, (request.page() - 1) * ListingRequest.SIZE, ListingRequest.SIZE)
			.stream()
			.map(finding -> row(finding, locale))
			.toList();
		return new Listing<>(request, rows, this.imports.countFindings(job.id(), filter), List.of(), List.of());
	}

	private FindingRow row(Finding finding, Locale locale) {
		return new FindingRow(finding.line(), finding.heading(), finding.severity(), finding.excerpt(),
				this.texts.of(finding, locale));
	}

	/** The kinds of findings, each with the address of the list of only them. */
	List<GroupLink> groups(ImportSummary job, @Nullable String chosen, Locale locale) {
		Map<String, GroupLink> links = new LinkedHashMap<>();
		for (FindingGroup group : this.imports.findingGroups(job.id())) {
			boolean isChosen = group.code().equals(chosen);
			Map<String, List<String>> narrowed = isChosen ? Map.of() : Map.of("code", List.of(group.code()));
			var link = new GroupLink(group.severity(), shortly(group.code(), locale), group.count(),
					new ListingRequest(address(job), "", narrowed, null, 1).url(), isChosen);
			links.merge(group.severity() + group.code(), link, (one, other) -> new GroupLink(one.severity(),
					one.label(), one.count() + other.count(), one.url(), one.chosen()));
		}
		return List.copyOf(links.values());
	}

	private String shortly(String code, Locale locale) {
		return this.texts.of("import.short." + code.replaceFirst("^import\\.(finding\\.)?", ""), List.of(), locale);
	}

	/** The first good rows as they were understood. */
	List<List<SampleRow>> sample(ImportSummary job, Locale locale) {
		return job.sample()
			.stream()
			.map(row -> row.stream()
				.map(value -> new SampleRow(fieldLabel(job.kind(), value.field(), locale), text(value, locale)))
				.toList())
			.toList();
	}

	private String text(Understood value, Locale locale) {
		if (value.list().equals("money")) {
			String least = value.values().getFirst();
			String most = value.values().getLast();
			return least.equals(most) ? this.texts.of("import.money", List.of(most), locale)
					: this.texts.of("import.moneyRange", List.of(least, most), locale);
		}
		Stream<String> each = value.values().stream();
		if (value.list().startsWith("enum.") || value.list().equals("import")) {
			each = each.map(name -> this.texts.of(value.list() + "." + name, List.of(), locale));
		}
		else if (!value.list().isEmpty()) {
			each = each.map(code -> this.taxonomy.label(CodeList.valueOf(value.list()), code, locale));
		}
		return String.join("；", each.toList());
	}

	/** The fields that a column can be said to hold. */
	List<Option> fieldChoices(ImportKind kind, Locale locale) {
		var choices = new ArrayList<Option>();
		this.importers.fields(kind)
			.forEach(field -> choices.add(new Option(field.name(), fieldLabel(kind, field.name(), locale)
					+ (field.required() ? this.texts.of("import.columns.required", List.of(), locale) : ""))));
		return choices;
	}

	String fieldLabel(ImportKind kind, String field, Locale locale) {
		return this.texts.of("import.field." + kind.subject() + "." + field, List.of(), locale);
	}

	private static String address(ImportSummary job) {
		return "/office/imports/" + job.id().value();
	}

}
