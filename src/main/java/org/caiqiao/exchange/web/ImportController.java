package org.caiqiao.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.Requester;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of imports, and handing in a file. */
@Controller
class ImportController {

	private final ImportManagement imports;

	private final ImportPages pages;

	private final ImportTemplate template;

	ImportController(ImportManagement imports, ImportPages pages, ImportTemplate template) {
		this.imports = imports;
		this.pages = pages;
		this.template = template;
	}

	@GetMapping("/office/imports")
	String list(@RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("listing", this.pages.all(page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1));
		return "exchange/list";
	}

	@GetMapping("/office/imports/new")
	String begin(@RequestParam @Nullable String kind, Locale locale, Model model) {
		model.addAttribute("form", new ImportForm(kind(kind), null));
		return form(locale, model);
	}

	@PostMapping("/office/imports/new")
	Object take(@Valid @ModelAttribute("form") @Nullable ImportForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) throws IOException {
		// There is no form where its kind is none.
		MultipartFile file = (form != null) ? form.file() : null;
		if (file != null && file.isEmpty() && !errors.hasFieldErrors("file")) {
			errors.rejectValue("file", (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty())
					? "import.file.missing" : "import.file.empty");
		}
		if (form != null && !errors.hasErrors()) {
			try (InputStream in = Objects.requireNonNull(file).getInputStream()) {
				ImportId id = this.imports.take(Objects.requireNonNull(form.kind()),
						Objects.requireNonNullElse(file.getOriginalFilename(), ""), in, Map.of(), Requester.of(who));
				return "redirect:/office/imports/" + id.value();
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(form(locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/office/imports/template/{kind}.xlsx")
	void template(@PathVariable String kind, Locale locale, HttpServletResponse response) throws IOException {
		ImportKind wanted = kind(kind);
		if (wanted == null) {
			throw NotFound.of("template", kind);
		}
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("caiqiao-" + wanted.path() + ".xlsx").build().toString());
		this.template.write(wanted, locale, response.getOutputStream());
	}

	private static @Nullable ImportKind kind(@Nullable String path) {
		return Arrays.stream(ImportKind.values()).filter(kind -> kind.path().equals(path)).findFirst().orElse(null);
	}

	private String form(Locale locale, Model model) {
		model.addAttribute("kinds", List.of(ImportKind.values()));
		model.addAttribute("kindChoices", this.pages.kindChoices(locale));
		return "exchange/new";
	}

}
