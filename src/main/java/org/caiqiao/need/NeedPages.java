package org.caiqiao.need;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.search.Labels;
import org.caiqiao.search.Listing;
import org.caiqiao.shared.NotFound;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of needs show; knows who may read which layer. */
@Component
@Transactional(readOnly = true)
class NeedPages {

	private final Needs needs;

	private final NeedManagement management;

	private final CompanyManagement companies;

	private final Taxonomy taxonomy;

	private final Labels labels;

	private final NeedOriginals originals;

	NeedPages(Needs needs, NeedManagement management, CompanyManagement companies, Taxonomy taxonomy, Labels labels,
			NeedOriginals originals) {
		this.needs = needs;
		this.management = management;
		this.companies = companies;
		this.taxonomy = taxonomy;
		this.labels = labels;
		this.originals = originals;
	}

	/**
	 * The cards of the entries found, in their order; two statements however many there
	 * are.
	 */
	Listing<NeedCard> cards(Listing<Long> found, Locale locale) {
		Map<Long, NeedCard> cards = cards(this.needs.rows(found.rows()), locale).stream()
			.collect(Collectors.toMap(NeedCard::id, Function.identity()));
		// An entry that is in the index but no longer in the database is left out.
		var rows = found.rows().stream().map(cards::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		return new Listing<>(found.request(), rows, found.total(), found.facets(), found.sorts());
	}

	List<NeedCard> newest(int most, Locale locale) {
		return cards(this.needs.newest(Limit.of(most)), locale);
	}

	List<NeedCard> mine(SignedIn who, Locale locale) {
		return this.companies.representedBy(who.accountId())
			.map(company -> cards(this.needs.rowsOfCompany(company.value()), locale))
			.orElse(List.of());
	}

	/** The public needs of a company that do not keep its name back. */
	List<NeedCard> ofCompany(long company, Locale locale) {
		return cards(this.needs.namedOfCompany(company, Limit.of(20)), locale);
	}

	private List<NeedCard> cards(List<NeedRow> rows, Locale locale) {
		Map<Long, String> names = this.companies.names(companies(rows));
		return rows.stream().map(row -> NeedCard.of(row, names, this.taxonomy, locale)).toList();
	}

	private static Collection<Long> companies(List<NeedRow> rows) {
		return rows.stream()
			.filter(row -> !row.hideCompany())
			.map(NeedRow::companyId)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.collect(Collectors.toSet());
	}

	/** The detail page's view of a need, for this reader. */
	NeedDetail detail(NeedProfile need, @Nullable SignedIn who, Locale locale) {
		Need entity = this.needs.findById(need.id().value()).orElseThrow(() -> NotFound.of("need", need.id().value()));
		boolean writes = this.management.mayWrite(who, need);
		boolean named = writes || !need.content().hideCompany();
		CompanyId company = need.company();
		String name = (company != null && named) ? this.companies.names(List.of(company.value())).get(company.value())
				: null;
		return new NeedDetail(need.id().value(), need.content(),
				(name != null && company != null) ? company.value() : null, name,
				labels(CodeList.FIELD, need.content().fields(), locale),
				(need.content().industry() != null)
						? this.taxonomy.label(CodeList.INDUSTRY, need.content().industry(), locale) : null,
				entity.publication(), writes, who != null && who.office(), entity.version(),
				writes ? changes(need, locale) : List.of(), who != null, need.demo());
	}

	private List<NeedChange> changes(NeedProfile need, Locale locale) {
		return this.originals.of(need.id())
			.map(original -> NeedChange.between(original, need.content(),
					(list, code) -> this.taxonomy.label(list, code, locale)))
			.orElse(List.of());
	}

	/** What the author may change, as a form. */
	NeedForm form(long id, SignedIn who) {
		Need need = this.needs.findById(id)
			.filter(found -> this.management.mayWrite(who, found.profile()))
			.orElseThrow(() -> NotFound.of("need", id));
		CompanyId company = need.company();
		return NeedForm.of(need.content(), (company != null) ? company.value() : null, need.version());
	}

	/** The choices of the form's boxes. */
	Map<String, Object> choices(Locale locale) {
		return Map.of("kinds", this.labels.options(NeedKind.class, locale), "fieldChoices",
				this.taxonomy.options(CodeList.FIELD, locale), "industries",
				this.taxonomy.options(CodeList.INDUSTRY, locale), "companies", this.companies.options());
	}

	private List<String> labels(CodeList list, List<String> codes, Locale locale) {
		return codes.stream().map(code -> this.taxonomy.label(list, code, locale)).toList();
	}

}
