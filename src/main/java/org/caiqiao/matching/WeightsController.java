package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Steps;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office weighs the parts of a score that are not of the texts. */
@Controller
class WeightsController {

	private static final String PAGE = "/office/matching/weights";

	private final RankingManagement rankings;

	private final CurrentRanking current;

	private final WeightsPreview preview;

	private final AccountManagement accounts;

	WeightsController(RankingManagement rankings, CurrentRanking current, WeightsPreview preview,
			AccountManagement accounts) {
		this.rankings = rankings;
		this.current = current;
		this.preview = preview;
		this.accounts = accounts;
	}

	@GetMapping(PAGE)
	String show(Model model) {
		model.addAttribute("form", WeightsForm.of(this.current.figures().weights(), this.current.version()));
		return page(model);
	}

	@PostMapping(PAGE)
	Object save(@Valid @ModelAttribute("form") WeightsForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			this.rankings.weigh(who, form.version(), form.toWeights());
			redirect.addFlashAttribute("notice", "matching.weights.saved");
			return "redirect:" + PAGE;
		}, () -> page(model));
	}

	@PostMapping(PAGE + "/preview")
	ModelAndView preview(@Valid @ModelAttribute("form") WeightsForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return new ModelAndView(page(model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("effect", this.preview.of(this.current.figures().weighed(form.toWeights()).ranking()));
		return new ModelAndView(page(model));
	}

	@PostMapping(PAGE + "/reset")
	String reset(@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Map<WeighedPart, BigDecimal> usual = new EnumMap<>(WeighedPart.class);
		for (WeighedPart part : WeighedPart.values()) {
			usual.put(part, BigDecimal.ONE);
		}
		Steps.take(redirect, "matching.weights.saved", () -> this.rankings.weigh(who, this.current.version(), usual));
		return "redirect:" + PAGE;
	}

	private String page(Model model) {
		model.addAttribute("history", history());
		return "matching/weights";
	}

	private List<Row> history() {
		List<RankingVersion> used = this.rankings.used();
		Map<AccountId, String> names = this.accounts
			.findAll(used.stream().map(RankingVersion::usedBy).filter(Objects::nonNull).collect(Collectors.toSet()))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().displayName()));
		return used.stream()
			.map(version -> new Row(version.origin(), version.usedAt(), names.get(version.usedBy()), version.active(),
					version.figures().weights()))
			.toList();
	}

	/**
	 * A line of the history.
	 *
	 * @param origin how the figures came about
	 * @param at since when they were used
	 * @param who began to use them; null where the account is gone
	 * @param active whether they are in use
	 * @param weights the weights of the parts
	 */
	record Row(RankingOrigin origin, @Nullable Instant at, @Nullable String who, boolean active,
			Map<WeighedPart, BigDecimal> weights) {
	}

}
