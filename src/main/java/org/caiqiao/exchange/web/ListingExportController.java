package org.caiqiao.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.shared.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office takes a list of the portal with it. */
@Controller
class ListingExportController {

	private static final Map<String, List<String>> PUBLIC = Map.of("visible", List.of("true"));

	private final List<ListingDefinition> listings;

	private final ListingExport export;

	private final AccountLinks links;

	ListingExportController(List<ListingDefinition> listings, ListingExport export, AccountLinks links) {
		this.listings = listings;
		this.export = export;
		this.links = links;
	}

	@GetMapping("/office/export.{format:xlsx|csv}")
	void export(@PathVariable String format, @RequestParam String list,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, HttpServletResponse response)
			throws IOException {
		ListingDefinition listing = this.listings.stream()
			.filter(one -> one.path().equals(list))
			.findFirst()
			.orElseThrow(() -> NotFound.of("list", list));
		ExportFormat kind = ExportFormat.valueOf(format.toUpperCase(Locale.ROOT));
		response.setContentType(kind.type());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("caiqiao-" + listing.kind() + "." + format)
					.build()
					.toString());
		this.export.write(listing, ListingRequests.from(parameters, listing),
				listing.path().startsWith("/office/") ? Map.of() : PUBLIC, kind, this.links.absolute(""), locale,
				response.getOutputStream());
	}

}
