package org.caiqiao.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.caiqiao.exchange.jobs.FaultyRows;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportState;
import org.caiqiao.exchange.jobs.ImportSummary;
import org.caiqiao.exchange.jobs.Importers;
import org.caiqiao.exchange.rows.Severity;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: what was found, and what becomes of it. */
@Controller
class ImportJobController {

	private final ImportManagement imports;

	private final ImportPages pages;

	private final Importers importers;

	private final FaultyRows faultyRows;

	ImportJobController(ImportManagement imports, ImportPages pages, Importers importers, FaultyRows faultyRows) {
		this.imports = imports;
		this.pages = pages;
		this.importers = importers;
		this.faultyRows = faultyRows;
	}

	@GetMapping("/office/imports/{id}")
	String job(@PathVariable long id, @RequestParam @Nullable String severity, @RequestParam @Nullable String code,
			@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		ImportSummary job = this.pages.job(id);
		model.addAttribute("job", job);
		model.addAttribute("failure", this.pages.failure(job, locale));
		if (!job.state().open()) {
			int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
			Severity wanted = Arrays.stream(Severity.values())
				.filter(each -> each.name().equals(severity))
				.findFirst()
				.orElse(null);
			model.addAttribute("findings", this.pages.findings(job, wanted, code, number, locale));
			model.addAttribute("groups", this.pages.groups(job, code, locale));
			model.addAttribute("sample", this.pages.sample(job, locale));
			model.addAttribute("fileKept", this.imports.fileKept(job.id()));
		}
		return "exchange/job";
	}

	@GetMapping("/office/imports/{id}/columns")
	String columns(@PathVariable long id, Locale locale, Model model) {
		ImportSummary job = this.pages.job(id);
		model.addAttribute("form", ColumnsForm.of(job));
		return columns(job, locale, model);
	}

	@PostMapping("/office/imports/{id}/columns")
	Object assign(@PathVariable long id, @ModelAttribute("form") ColumnsForm form, BindingResult errors, Locale locale,
			Model model, RedirectAttributes redirect) {
		ImportSummary job = this.pages.job(id);
		Map<String, String> choices = form.toChoices(job, this.importers.fields(job.kind()), errors);
		if (errors.hasErrors()) {
			return new ModelAndView(columns(job, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return step(id, "import.columns.taken", redirect, () -> this.imports.assign(new ImportId(id), choices));
	}

	private String columns(ImportSummary job, Locale locale, Model model) {
		if (job.state() != ImportState.COLUMNS && job.state() != ImportState.CHECKED) {
			throw Rejected.because("import.tooLate.QUEUED");
		}
		model.addAttribute("job", job);
		model.addAttribute("choices", this.pages.fieldChoices(job.kind(), locale));
		return "exchange/columns";
	}

	@PostMapping("/office/imports/{id}/start")
	String start(@PathVariable long id, @RequestParam(defaultValue = "false") boolean duplicates,
			RedirectAttributes redirect) {
		return step(id, "import.started", redirect, () -> this.imports.approve(new ImportId(id), duplicates));
	}

	@PostMapping("/office/imports/{id}/again")
	String again(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "import.checkedAgain", redirect, () -> this.imports.checkAgain(new ImportId(id)));
	}

	@PostMapping("/office/imports/{id}/undo")
	String undo(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "import.undoing", redirect, () -> this.imports.undo(new ImportId(id)));
	}

	@PostMapping("/office/imports/{id}/dismiss")
	String dismiss(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "import.dismissed", redirect, () -> this.imports.dismiss(new ImportId(id)));
	}

	/** The rows left out, as a file. */
	@GetMapping("/office/imports/{id}/left-out.csv")
	void leftOut(@PathVariable long id, Locale locale, HttpServletResponse response) throws IOException {
		ImportSummary job = this.pages.job(id);
		if (job.checkedAt() == null || !this.imports.fileKept(job.id())) {
			throw NotFound.of("file of import", id);
		}
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("import-" + id + "-left-out.csv", StandardCharsets.UTF_8)
					.build()
					.toString());
		this.faultyRows.write(job.id(), response.getWriter(), locale);
	}

	private static String step(long id, String notice, RedirectAttributes redirect, Runnable verb) {
		try {
			verb.run();
			redirect.addFlashAttribute("notice", notice);
		}
		catch (Rejected refusal) {
			redirect.addFlashAttribute("warning", refusal.code());
			redirect.addFlashAttribute("warningArguments", refusal.arguments());
		}
		return "redirect:/office/imports/" + id;
	}

}
