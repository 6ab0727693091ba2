package org.caiqiao.web;

import java.util.Comparator;

import org.caiqiao.account.OfficeQueue;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.SignedIn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The office's own page: what waits, and the way to its tools. */
@Controller
class OfficeController {

	private final ObjectProvider<OfficeQueue> queues;

	private final ObjectProvider<OfficeTool> tools;

	OfficeController(ObjectProvider<OfficeQueue> queues, ObjectProvider<OfficeTool> tools) {
		this.queues = queues;
		this.tools = tools;
	}

	@GetMapping("/office")
	String office(@AuthenticationPrincipal SignedIn who, Model model) {
		var work = this.queues.stream()
			.map(queue -> new Work(queue.label(), queue.waiting(), queue.url()))
			.sorted(Comparator.comparingLong(Work::waiting).reversed().thenComparing(Work::url))
			.toList();
		model.addAttribute("work", work);
		model.addAttribute("idle", work.stream().allMatch(queue -> queue.waiting() == 0));
		model.addAttribute("tools",
				this.tools.stream()
					.filter(tool -> tool.audience().roles().stream().anyMatch(who::has))
					.sorted(Comparator.comparing(OfficeTool::url))
					.toList());
		return "web/office";
	}

	/**
	 * Work that waits.
	 *
	 * @param label key of what it is
	 * @param waiting how many pieces
	 * @param url where it is done
	 */
	record Work(String label, long waiting, String url) {
	}

}
