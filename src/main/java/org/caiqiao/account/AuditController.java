package org.caiqiao.account;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail for administrators. */
@Controller
class AuditController {

	private final AuditListing listing;

	AuditController(AuditListing listing) {
		this.listing = listing;
	}

	@GetMapping("/office/audit")
	String list(@RequestParam MultiValueMap<String, String> asked, Locale locale, Model model) {
		var request = OfficeAddress.of("/office/audit", asked, AuditCondition.FACETS, AuditCondition::plausible);
		model.addAttribute("listing", this.listing.find(request, locale));
		return "account/office-audit";
	}

}
