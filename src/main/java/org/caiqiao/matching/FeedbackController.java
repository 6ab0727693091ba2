package org.caiqiao.matching;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office reads what was said of matches, and takes it away as judgements. */
@Controller
class FeedbackController {

	private static final MediaType TSV = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);

	private final MatchFeedback feedback;

	private final PairJudgements judgements;

	private final Partners partners;

	FeedbackController(MatchFeedback feedback, PairJudgements judgements, Partners partners) {
		this.judgements = judgements;
		this.feedback = feedback;
		this.partners = partners;
	}

	@GetMapping("/office/matching/feedback")
	String list(@RequestParam(defaultValue = "NOT_A_MATCH") Verdict verdict, @RequestParam(defaultValue = "1") int page,
			Model model) {
		Page<PairFeedback> found = this.feedback.with(verdict, Math.max(1, page));
		Map<Subject, Partners.Partner> named = this.partners
			.of(found.stream().flatMap(one -> Stream.of(one.asking(), one.offering())).collect(Collectors.toSet()));
		model.addAttribute("found", found.map(one -> Row.of(one, named.get(one.asking()), named.get(one.offering()))));
		model.addAttribute("verdict", verdict);
		model.addAttribute("verdicts", Verdict.values());
		return "matching/feedback";
	}

	@GetMapping("/office/matching/judgements.tsv")
	ResponseEntity<String> ofAchievements() {
		return file("judgements.tsv", "need\tachievement\tlevel", Kind.ACHIEVEMENT);
	}

	@GetMapping("/office/matching/expert-judgements.tsv")
	ResponseEntity<String> ofExperts() {
		return file("expert-judgements.tsv", "need\texpert\tlevel", Kind.EXPERT);
	}

	private ResponseEntity<String> file(String name, String head, Kind offered) {
		String file = Stream
			.concat(Stream.of(head), this.judgements.of(offered).stream().map(PairJudgements.Judged::line))
			.collect(Collectors.joining("\n", "", "\n"));
		return ResponseEntity.ok()
			.contentType(TSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(file);
	}

	/**
	 * One line of the list.
	 *
	 * @param said what was said
	 * @param need the need's title, or its kind and id where it is not public any more
	 * @param offer the same of the other side
	 * @param url the page of the pair; null where one of the two is not public any more
	 */
	record Row(PairFeedback.Said said, String need, String offer, @Nullable String url) {

		static Row of(PairFeedback one, Partners.@Nullable Partner need, Partners.@Nullable Partner offer) {
			return new Row(one.said(), (need != null) ? need.title() : one.asking().toString(),
					(offer != null) ? offer.title() : one.offering().toString(),
					(need != null && offer != null) ? PairAddress.of(one.asking(), one.offering()) : null);
		}

	}

}
