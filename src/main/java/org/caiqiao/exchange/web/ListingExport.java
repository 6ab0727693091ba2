package org.caiqiao.exchange.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.account.Audit;
import org.caiqiao.search.ListedEntity;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.search.ListingSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list of the portal, as it is narrowed and ordered on its page, to a file. */
@Component
class ListingExport {

	/** Rows that a spreadsheet opens without trouble. */
	static final int MOST = 100_000;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final ListingSearch search;

	private final MessageSource messages;

	private final Audit audit;

	private final Clock clock;

	ListingExport(ListingSearch search, MessageSource messages, Audit audit, Clock clock) {
		this.search = search;
		this.messages = messages;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes the list.
	 * @param always what rows must have, whatever is chosen
	 * @param address of the portal, for links
	 */
	@Transactional
	public void write(ListingDefinition listing, ListingRequest request, Map<String, List<String>> always,
			ExportFormat format, String address, Locale locale, OutputStream out) {
		try (ExportSheet sheet = format.begin(out)) {
			sheet.row(head(listing, locale));
			int[] rows = { 0 };
			this.search.each(listing, request, always, MOST, batch -> {
				rows(listing, batch, address, locale).forEach(sheet::row);
				rows[0] += batch.size();
			});
			this.audit.record("listing.exported", listing.kind(), 0,
					Map.of("count", String.valueOf(rows[0]), "list", request.url()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> head(ListingDefinition listing, Locale locale) {
		var head = new ArrayList<>(
				List.of(word("export.id", locale), word("export.title", locale), word("export.about", locale)));
		listing.facets().forEach(facet -> head.add(word("facet." + facet.name(), locale)));
		head.addAll(List.of(word("export.changed", locale), word("export.demo", locale), word("export.link", locale)));
		return head;
	}

	/** The labels of all codes of a batch are asked for at once. */
	private List<List<String>> rows(ListingDefinition listing, List<ListedEntity<?>> batch, String address,
			Locale locale) {
		Map<String, Map<String, String>> labels = new HashMap<>();
		listing.facets().forEach(facet -> {
			List<String> codes = batch.stream().flatMap(entry -> codes(entry, facet).stream()).distinct().toList();
			labels.put(facet.name(), facet.labels().of(codes, locale));
		});
		return batch.stream().map(entry -> {
			var row = new ArrayList<>(List.of(String.valueOf(entry.key()), entry.listedTitle(), entry.listedTeaser()));
			listing.facets()
				.forEach(facet -> row.add(codes(entry, facet).stream()
					.map(code -> Objects.requireNonNull(labels.get(facet.name())).getOrDefault(code, code))
					.collect(Collectors.joining("、"))));
			row.add(time(entry.changedAt()));
			row.add(entry.origin().demo() ? word("demo.mark", locale) : "");
			row.add(address + path(listing) + "/" + entry.key());
			return (List<String>) row;
		}).toList();
	}

	private static Collection<String> codes(ListedEntity<?> entry, ListingDefinition.By facet) {
		return Objects.requireNonNullElse(entry.listedCodes().get(facet.field()), List.<String>of())
			.stream()
			.filter(Objects::nonNull)
			.toList();
	}

	/** Where entries lie; the office's lists are about the same ones. */
	private static String path(ListingDefinition listing) {
		return listing.path().startsWith("/office/") ? listing.path().substring("/office".length()) : listing.path();
	}

	private String time(@Nullable Instant time) {
		return (time != null) ? TIME.format(time.atZone(this.clock.getZone())) : "";
	}

	private String word(String key, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(key, new Object[0], key, locale));
	}

	/** UTF-8 with the mark that spreadsheets know it by. */
	static byte[] mark() {
		return "\uFEFF".getBytes(StandardCharsets.UTF_8);
	}

}
