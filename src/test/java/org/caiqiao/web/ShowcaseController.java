package org.caiqiao.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import org.caiqiao.search.Facet;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows each fragment and each failure; in tests only. */
@Controller
@TestComponent
class ShowcaseController {

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("colours", List.of(new Option("RED", "Red"), new Option("BLUE", "Blue")));
		model.addAttribute("fieldOptions",
				List.of(new Option("ai", "人工智能"), new Option("iot", "物联网"), new Option("env", "环境保护")));
	}

	@GetMapping("/showcase/form")
	String form(Model model) {
		model.addAttribute("form", new ShowcaseForm("", null, null, null, 7, null, ShowcaseForm.Colour.BLUE,
				List.of("iot"), ShowcaseForm.Colour.RED, false, null, List.of(new ShowcaseForm.Line("one"))));
		return "showcase/form";
	}

	@PostMapping("/showcase/form")
	String send(@Valid @ModelAttribute("form") ShowcaseForm form, BindingResult errors, RedirectAttributes redirect,
			jakarta.servlet.http.HttpServletResponse response) {
		if (!errors.hasErrors() && form.title().equals("taken")) {
			FormErrors.add(errors, Rejected.field("title", "showcase.taken", form.title()));
			FormErrors.add(errors, Rejected.because("showcase.closed"));
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "showcase/form";
		}
		redirect.addFlashAttribute("notice", "showcase.saved");
		redirect.addFlashAttribute("noticeArguments", new Object[] { form.title(), form.amount() });
		return "redirect:/showcase/parts";
	}

	@GetMapping("/showcase/parts")
	String parts() {
		return "showcase/parts";
	}

	@GetMapping("/showcase/listing")
	String listing(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "47") int total, @RequestParam(defaultValue = "") List<String> field,
			Model model) {
		var asked = new ListingRequest("/showcase/listing", q, Map.of("field", field), null, page);
		var values = IntStream.rangeClosed(1, 12)
			.mapToObj(nth -> new Facet.Value("f" + nth, "领域 " + nth, 13L - nth, field.contains("f" + nth)))
			.toList();
		var rows = IntStream.range(0, Math.max(0, Math.min(20, total - (page - 1) * 20)))
			.mapToObj(nth -> "一种面向复杂场景的低功耗感知芯片 " + nth)
			.toList();
		model.addAttribute("listing", new Listing<>(asked, rows, total,
				List.of(new Facet("field", values), new Facet("status", List.of())), List.of("newest", "name")));
		return "showcase/listing";
	}

	@GetMapping("/showcase/number/{number}")
	String number(@PathVariable long number, @RequestParam int size) {
		return "showcase/parts";
	}

	@PostMapping("/showcase/fail/{how}")
	String fail(@PathVariable String how) {
		throw switch (how) {
			case "missing" -> NotFound.of("showcase", 1);
			case "changed" -> Conflict.on("showcase", 1);
			case "refused" -> Rejected.because("showcase.taken", "x");
			case "stale" -> new org.springframework.orm.ObjectOptimisticLockingFailureException("Showcase", 1);
			case "large" -> new org.springframework.web.multipart.MaxUploadSizeExceededException(1024);
			case "denied" -> new org.springframework.security.access.AccessDeniedException("secret detail");
			default -> new IllegalStateException("secret detail");
		};
	}

	@GetMapping("/showcase/broken-page")
	String brokenPage() {
		return "showcase/broken";
	}

}
