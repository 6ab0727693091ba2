package org.caiqiao.company;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.search.Labels;
import org.caiqiao.search.Listing;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of companies show; knows who may read what. */
@Component
@Transactional(readOnly = true)
class CompanyPages {

	private final Companies companies;

	private final CompanyManagement management;

	private final Taxonomy taxonomy;

	private final Labels labels;

	CompanyPages(Companies companies, CompanyManagement management, Taxonomy taxonomy, Labels labels) {
		this.companies = companies;
		this.management = management;
		this.taxonomy = taxonomy;
		this.labels = labels;
	}

	/** The cards of the entries found: one statement however many there are. */
	Listing<CompanyCard> cards(Listing<Long> found, Locale locale) {
		return found.with(this.companies.rows(found.rows())
			.stream()
			.map(row -> new CompanyCard(row, this.taxonomy.label(CodeList.INDUSTRY, row.industry(), locale),
					this.taxonomy.label(CodeList.DIVISION, row.division(), locale)))
			.collect(Collectors.toMap(card -> card.row().id(), Function.identity())));
	}

	/**
	 * The page of a company, for this reader; one that is hidden is there only for those
	 * who may write it.
	 */
	CompanyView detail(long id, @Nullable SignedIn who, Locale locale) {
		boolean writes = this.management.mayWrite(who, new CompanyId(id));
		return this.companies.findById(id)
			.filter(company -> writes || company.listedPublicly())
			.map(company -> new CompanyView(company.profile(),
					this.taxonomy.label(CodeList.INDUSTRY, company.details().industry(), locale),
					this.taxonomy.label(CodeList.DIVISION, company.details().division(), locale), company.membership(),
					writes ? company.details().contact() : null, writes, who != null && who.office()))
			.orElseThrow(() -> NotFound.of("company", id));
	}

	/** The form that changes a company, for those who may. */
	CompanyForm form(long id, SignedIn who) {
		return this.companies.findById(id)
			.filter(company -> this.management.mayWrite(who, company.id()))
			.map(company -> new CompanyForm(CompanyFields.of(company.details()), company.version()))
			.orElseThrow(() -> NotFound.of("company", id));
	}

	/** What a typed form says, with codes that exist. */
	CompanyDetails details(CompanyFields typed) {
		CompanyDetails details = typed.toDetails();
		this.taxonomy.require(CodeList.INDUSTRY, "industry", List.of(details.industry()));
		this.taxonomy.require(CodeList.DIVISION, "division", List.of(details.division()));
		return details;
	}

	/** The choices that a form offers. */
	Map<String, List<Option>> choices(Locale locale) {
		return Map.of("industries", this.taxonomy.options(CodeList.INDUSTRY, locale), "scales",
				this.labels.options(CompanyScale.class, locale), "divisions",
				this.taxonomy.options(CodeList.DIVISION, locale));
	}

}
